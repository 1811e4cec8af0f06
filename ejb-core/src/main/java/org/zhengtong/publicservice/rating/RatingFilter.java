package org.zhengtong.publicservice.rating;

import java.time.LocalDate;

/** Which ratings; null means no restriction. */
public record RatingFilter(Long unit, String matter, Grade grade, LocalDate from, LocalDate to) {

    public static final RatingFilter ALL = new RatingFilter(null, null, null, null, null);
}
