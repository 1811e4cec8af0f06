package org.zhengtong.publicservice.rating;

/** A contact's rating, for the system that had the contact. @param comment as it was written */
public record GivenRating(Grade grade, String comment) {}
