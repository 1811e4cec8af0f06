package org.zhengtong.portal.map;

/** A place and how it lies from somewhere. @param metres as the crow flies */
public record NearPlace(PlaceView place, long metres, Compass direction) {}
