package org.zhengtong.portal.weather;

import java.util.Optional;

/** Port: asks a weather service what it has to say. */
public interface WeatherFeed {

    /**
     * @param known what the last answer was marked with, so that it need not be sent again
     * @return empty if nothing has changed since
     */
    Optional<Answer> ask(String address, Marks known) throws FeedBroken;

    /** How an answer is told from a later one; both may be null. */
    record Marks(String tag, String modified) {

        public static final Marks NONE = new Marks(null, null);
    }

    /** A document, as it came. */
    record Answer(String document, Marks marks) {}
}
