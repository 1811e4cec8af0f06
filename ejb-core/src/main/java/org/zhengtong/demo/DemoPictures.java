package org.zhengtong.demo;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/** Draws a landscape of hills, water and fields as SVG. The same seed gives the same picture. */
final class DemoPictures {

    static final String MEDIA_TYPE = "image/svg+xml";

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int STEP = 60;

    /** From spring to winter: sky above, sky below, the farthest and the nearest hills. */
    static final String[][] SEASONS = {
        {"#dcefe6", "#f7f3e3", "#a9cbb7", "#3f7d5c"},
        {"#cfe6f5", "#f2f7f4", "#8fbfa6", "#1f6b4f"},
        {"#f8e3c4", "#fdf4e3", "#d9a566", "#8a4b2a"},
        {"#dfe7ee", "#f7f9fb", "#b5c4d1", "#4e6a80"}
    };

    private DemoPictures() {}

    static byte[] landscape(long seed, int season) {
        var random = new Random(seed);
        var colours = SEASONS[season % SEASONS.length];
        var svg = new StringBuilder(4_000)
                .append(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 540\" width=\"960\" height=\"540\">")
                .append("<defs><linearGradient id=\"s\" x2=\"0\" y2=\"1\"><stop stop-color=\"")
                .append(colours[0])
                .append("\"/><stop offset=\"1\" stop-color=\"")
                .append(colours[1])
                .append("\"/></linearGradient></defs><path fill=\"url(#s)\" d=\"M0 0h960v540H0z\"/>");
        svg.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"#fffdf2\" opacity=\".85\"/>",
                120 + random.nextInt(720),
                70 + random.nextInt(80),
                26 + random.nextInt(22)));
        for (var layer = 0; layer < 4; layer++) {
            svg.append("<path fill=\"")
                    .append(mixed(colours[2], colours[3], layer / 3.0))
                    .append("\" d=\"")
                    .append(ridge(random, 190 + layer * 62, 95 - layer * 15))
                    .append("\"/>");
        }
        water(svg, random);
        houses(svg, random);
        return svg.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String ridge(Random random, int base, int swing) {
        var path = new StringBuilder("M0 ").append(HEIGHT).append('V').append(base + random.nextInt(swing));
        for (var x = STEP; x <= WIDTH; x += STEP) {
            path.append(String.format(
                    Locale.ROOT,
                    "Q%d %d %d %d",
                    x - STEP / 2,
                    base - random.nextInt(swing),
                    x,
                    base + random.nextInt(Math.max(1, swing / 2))));
        }
        return path.append('V').append(HEIGHT).append('z').toString();
    }

    private static void water(StringBuilder svg, Random random) {
        var y = 440 + random.nextInt(30);
        svg.append("<path fill=\"#9cc7d8\" opacity=\".8\" d=\"M0 ")
                .append(y)
                .append("C240 ")
                .append(y - 40)
                .append(" 420 ")
                .append(y + 60)
                .append(" 960 ")
                .append(y + 5)
                .append("V540H0z\"/>");
        for (var line = 0; line < 6; line++) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<path stroke=\"#fff\" stroke-width=\"2\" opacity=\".5\" d=\"M%d %dh%d\"/>",
                    random.nextInt(840),
                    y + 35 + random.nextInt(50),
                    30 + random.nextInt(90)));
        }
    }

    private static void houses(StringBuilder svg, Random random) {
        var left = 60 + random.nextInt(560);
        for (var house = 0; house < 3 + random.nextInt(3); house++) {
            var x = left + house * 58;
            var y = 398 + random.nextInt(18);
            svg.append(String.format(
                    Locale.ROOT,
                    "<path fill=\"#fbf7ee\" d=\"M%d %dh40v30h-40z\"/><path fill=\"#4a5a63\" d=\"M%d %dl28-18 28 18z\"/>",
                    x,
                    y,
                    x - 8,
                    y));
        }
    }

    private static String mixed(String far, String near, double share) {
        var colour = new StringBuilder("#");
        for (var at = 1; at < far.length(); at += 2) {
            var from = Integer.parseInt(far.substring(at, at + 2), 16);
            var to = Integer.parseInt(near.substring(at, at + 2), 16);
            colour.append(String.format("%02x", Math.round(from + (to - from) * share)));
        }
        return colour.toString();
    }
}
