package org.zhengtong.publicservice.rating;

/** Where somebody rated. */
public enum RatingChannel {
    WEB,
    WINDOW
}
