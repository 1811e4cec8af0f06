package org.zhengtong.demo;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/** Draws the bust of somebody who does not exist, as SVG: each order gives another one, always the same. */
final class DemoPortraits {

    /** Grounds, from above to below. */
    private static final String[][] GROUNDS = {
        {"#dfe9f5", "#a9c8e8"},
        {"#e6efe9", "#b3cfc0"},
        {"#efe9df", "#d3c3a5"},
        {"#e4e8f1", "#b4bfd6"},
        {"#e9eef0", "#b6c8cf"}
    };

    private static final String[] SUITS = {"#1d2c44", "#233142", "#2b2f3a", "#30405a", "#24343a"};
    private static final String[] SKINS = {"#f1cfb0", "#eec7a4", "#f4d5b9", "#edc4a0", "#f2cdac"};
    private static final String[] HAIRS = {"#2a2523", "#3a3532", "#221f1e", "#2d2826", "#312a27"};
    private static final String[] ACCENTS = {"#8c1d18", "#0b57a4", "#f7f4ee", "#e9e3f0", "#dfe9f5"};

    private DemoPortraits() {}

    /** @param order place in the list of leaders, from 0; the first two are drawn as men, the others as women */
    static byte[] bust(int order) {
        var random = new Random(97L + order);
        var which = order % GROUNDS.length;
        boolean woman = order > 1;
        var hair = order == 0 ? "#5c5854" : HAIRS[which];
        var svg = new StringBuilder(3_000)
                .append(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 608\" width=\"480\" height=\"608\">")
                .append("<defs><linearGradient id=\"g\" x2=\"0\" y2=\"1\"><stop stop-color=\"")
                .append(GROUNDS[which][0])
                .append("\"/><stop offset=\"1\" stop-color=\"")
                .append(GROUNDS[which][1])
                .append("\"/></linearGradient></defs><path fill=\"url(#g)\" d=\"M0 0h480v608H0z\"/>");
        if (woman) {
            behind(svg, hair, order);
        }
        clothes(svg, SUITS[which], ACCENTS[which], SKINS[which], woman);
        head(svg, SKINS[which], random);
        face(svg, hair, woman, random);
        hair(svg, hair, woman, order);
        if (order % 2 == 0) {
            glasses(svg);
        }
        return svg.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Hair that falls behind the neck, to the chin or to the shoulders. */
    private static void behind(StringBuilder svg, String hair, int order) {
        var until = 330 + order % 3 * 28;
        path(
                svg,
                hair,
                "M142 230C132 110 348 110 338 230L346 " + until + "C320 " + (until + 24) + " 160 " + (until + 24)
                        + " 134 " + until + "z");
    }

    private static void clothes(StringBuilder svg, String suit, String accent, String skin, boolean woman) {
        path(svg, shade(skin), "M200 330h80v90c0 30-80 30-80 0z");
        path(svg, suit, "M28 608c4-120 50-158 150-190l62 60 62-60c100 32 146 70 150 190z");
        path(svg, "#fbfbf8", "M192 410l48 78 48-78 12 14-36 110h-48l-36-110z");
        if (woman) {
            path(svg, accent, "M206 424l34 56 34-56 8 10-30 100h-24l-30-100z");
        } else {
            path(svg, accent, "M228 478h24l8 26-10 104h-20l-10-104z");
            path(svg, accent, "M226 462l14-8 14 8-4 20h-20z");
        }
        path(svg, lighter(suit), "M178 418l-34 40 26 16-16 16 72 118h14z");
        path(svg, lighter(suit), "M302 418l34 40-26 16 16 16-72 118h-14z");
    }

    private static void head(StringBuilder svg, String skin, Random random) {
        var width = 84 + random.nextInt(8);
        svg.append(String.format(
                Locale.ROOT,
                "<ellipse cx=\"%d\" cy=\"262\" rx=\"16\" ry=\"26\" fill=\"%s\"/><ellipse cx=\"%d\" cy=\"262\" rx=\"16\" ry=\"26\" fill=\"%s\"/>",
                240 - width,
                shade(skin),
                240 + width,
                shade(skin)));
        path(
                svg,
                skin,
                String.format(
                        Locale.ROOT,
                        "M%d 220c0-120 %d-120 %d 0v50c0 60-46 108-%d 108s-%d-48-%d-108z",
                        240 - width,
                        2 * width,
                        2 * width,
                        width,
                        width,
                        width));
    }

    private static void face(StringBuilder svg, String hair, boolean woman, Random random) {
        var brow = woman ? 4 : 6;
        var y = 226 + random.nextInt(4);
        stroke(svg, hair, brow, "M184 " + y + "q18-12 38-4");
        stroke(svg, hair, brow, "M258 " + (y - 4) + "q20-8 38 4");
        svg.append("<g fill=\"#2a2523\"><ellipse cx=\"204\" cy=\"250\" rx=\"8\" ry=\"")
                .append(woman ? 7 : 6)
                .append("\"/><ellipse cx=\"276\" cy=\"250\" rx=\"8\" ry=\"")
                .append(woman ? 7 : 6)
                .append(
                        "\"/></g><g fill=\"#fff\"><circle cx=\"207\" cy=\"248\" r=\"2\"/><circle cx=\"279\" cy=\"248\" r=\"2\"/></g>");
        stroke(svg, "#c9946f", 4, "M240 256v34q-2 8-12 8");
        stroke(svg, woman ? "#b5524a" : "#a8644f", woman ? 6 : 5, "M212 328q28 " + (14 + random.nextInt(6)) + " 56 0");
    }

    private static void hair(StringBuilder svg, String hair, boolean woman, int order) {
        if (!woman) {
            path(
                    svg,
                    hair,
                    order == 0
                            ? "M150 240c-14-136 40-150 92-150s104 20 88 150l-12-46c-30-6-60-30-72-50-20 34-50 46-84 52z"
                            : "M150 236c-12-130 30-152 96-150 60 2 98 34 84 150l-10-60c-44 4-110-6-138-26-4 24-16 36-22 38z");
            return;
        }
        var parting = 200 + order % 3 * 34;
        path(
                svg,
                hair,
                "M144 262c-18-150 40-178 98-178s112 30 94 178c-4-46-18-76-40-92C270 176 236 172 " + parting + " 146C"
                        + (parting - 18) + " 190 182 222 152 236c-4 8-7 16-8 26z");
    }

    private static void glasses(StringBuilder svg) {
        svg.append("<g fill=\"#fff\" fill-opacity=\".18\" stroke=\"#3d444d\" stroke-width=\"4\">"
                + "<rect x=\"174\" y=\"232\" width=\"58\" height=\"38\" rx=\"14\"/>"
                + "<rect x=\"248\" y=\"232\" width=\"58\" height=\"38\" rx=\"14\"/></g>");
        stroke(svg, "#3d444d", 4, "M232 246q8-6 16 0M174 246l-20-6M306 246l20-6");
    }

    private static void path(StringBuilder svg, String colour, String drawn) {
        svg.append("<path fill=\"")
                .append(colour)
                .append("\" d=\"")
                .append(drawn)
                .append("\"/>");
    }

    private static void stroke(StringBuilder svg, String colour, int width, String drawn) {
        svg.append("<path fill=\"none\" stroke-linecap=\"round\" stroke=\"")
                .append(colour)
                .append("\" stroke-width=\"")
                .append(width)
                .append("\" d=\"")
                .append(drawn)
                .append("\"/>");
    }

    private static String shade(String colour) {
        return scaled(colour, .9);
    }

    private static String lighter(String colour) {
        return scaled(colour, 1.35);
    }

    private static String scaled(String colour, double by) {
        var mixed = new StringBuilder("#");
        for (var at = 1; at < colour.length(); at += 2) {
            mixed.append(String.format(
                    "%02x", Math.min(255, Math.round(Integer.parseInt(colour.substring(at, at + 2), 16) * by))));
        }
        return mixed.toString();
    }
}
