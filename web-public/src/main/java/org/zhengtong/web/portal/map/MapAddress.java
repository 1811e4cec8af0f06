package org.zhengtong.web.portal.map;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.portal.map.GeoPoint;
import org.zhengtong.portal.map.PlaceKind;

/**
 * What an address of the map asks for; every link on the map is the same address with one thing changed.
 *
 * @param layers empty for all of them
 * @param text part of a name; null for all
 * @param near a point, a number or a name; null for the whole county
 * @param at centre of the drawing; null for that of the county
 */
record MapAddress(Set<PlaceKind> layers, String text, String near, int radius, int zoom, GeoPoint at) {

    static final int DEEPEST = 5;
    static final int USUAL_RADIUS = 3;
    private static final int LONGEST = 60;
    /** How near one looks at a circle of so many kilometres. */
    private static final Map<Integer, Integer> ZOOM_OF_RADIUS = Map.of(1, DEEPEST, USUAL_RADIUS, 4, 10, 2);

    static MapAddress of(String layers, String text, String near, String radius, String zoom, String at) {
        var kinds = EnumSet.noneOf(PlaceKind.class);
        if (layers != null) {
            Arrays.stream(layers.split("\\."))
                    .flatMap(each -> PlaceKind.ofCode(each).stream())
                    .forEach(kinds::add);
        }
        var km = radius != null && radius.matches("\\d{1,2}") ? Integer.parseInt(radius) : USUAL_RADIUS;
        var circle = ZOOM_OF_RADIUS.containsKey(km) ? km : USUAL_RADIUS;
        return new MapAddress(
                kinds,
                blankToNull(text),
                blankToNull(near),
                circle,
                zoomOf(zoom, blankToNull(near), circle),
                GeoPoint.parse(at).orElse(null));
    }

    private static int zoomOf(String asked, String near, int radius) {
        if (asked != null && asked.matches("[0-" + DEEPEST + "]")) {
            return Integer.parseInt(asked);
        }
        return near == null ? 0 : ZOOM_OF_RADIUS.get(radius);
    }

    Set<PlaceKind> shown() {
        return layers.isEmpty() ? EnumSet.allOf(PlaceKind.class) : layers;
    }

    /** With all layers, one that is pressed stands alone; among several it comes or goes. */
    MapAddress toggled(PlaceKind kind) {
        var next = layers.isEmpty() ? EnumSet.noneOf(PlaceKind.class) : EnumSet.copyOf(layers);
        if (!next.remove(kind)) {
            next.add(kind);
        }
        return new MapAddress(next, text, near, radius, zoom, at);
    }

    MapAddress looking(int newZoom, GeoPoint newCentre) {
        return new MapAddress(layers, text, near, radius, Math.max(0, Math.min(DEEPEST, newZoom)), newCentre);
    }

    /** The whole county again. */
    MapAddress whole() {
        return new MapAddress(layers, text, near, radius, 0, null);
    }

    String layersText() {
        return layers.stream().map(PlaceKind::code).collect(Collectors.joining("."));
    }

    /** Behind the path. */
    String query() {
        var parts = Stream.of(
                        part("layers", layersText()),
                        part("q", text),
                        part("near", near),
                        part("r", near == null || radius == USUAL_RADIUS ? null : String.valueOf(radius)),
                        part("z", zoom == zoomOf(null, near, radius) ? null : String.valueOf(zoom)),
                        part("at", at == null ? null : at.text()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("&"));
        return "?" + parts;
    }

    private static String part(String name, String value) {
        return value == null || value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank()
                ? null
                : text.strip().substring(0, Math.min(LONGEST, text.strip().length()));
    }
}
