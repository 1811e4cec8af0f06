package org.zhengtong.portal.map;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * The way from one place to another, in words.
 *
 * @param metres as the crow flies
 * @param road along which both lie; null if there is none
 * @param rides buses that stop near both, without changing
 */
public record Directions(
        PlaceView from, PlaceView to, long metres, Compass direction, Bilingual road, List<Ride> rides) {

    /** Get on a bus at one stop, get off at another. */
    public record Ride(String line, PlaceView on, long metresBefore, PlaceView off, long metresAfter) {}
}
