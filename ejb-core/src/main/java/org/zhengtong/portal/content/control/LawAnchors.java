package org.zhengtong.portal.content.control;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Makes the parts of a law addressable: 第十二条 is {@code article-12}, 第十二条之一 {@code article-12-1}, 第二章 {@code chapter-2}.
 * Articles are counted through a whole law, so they stand by themselves; what begins anew within a part carries the part
 * before it, as in {@code part-2-chapter-1}. The anchor depends on the text alone and stays when it is imported again.
 */
public final class LawAnchors {

    private static final String DIGITS = "一二三四五六七八九";
    private static final String NUMBER = "([一二三四五六七八九十百千零〇两\\d]{1,9})";
    private static final Pattern ARTICLE =
            Pattern.compile("^第" + NUMBER + "条(?:之([一二三四五六七八九十]{1,3}))?(?=[\\s\\u3000【（(：:]|$)");
    private static final Pattern LEVEL = Pattern.compile("^第" + NUMBER + "(编|分编|章|节)(?=[\\s\\u3000]|$)");

    /** No heading is longer: what is, only begins like one. */
    private static final int LONGEST_HEADING = 60;

    private final Set<String> given = new HashSet<>();

    /** Where we are: from the outermost level in. */
    private final String[] within = {"", "", ""};

    private LawAnchors() {}

    /** In clean markup. */
    public static String put(String body) {
        var parsed = Markup.parse(body);
        parsed.outputSettings().prettyPrint(false);
        put(parsed.body());
        return parsed.body().html();
    }

    /** Of two with the same number the first one has the anchor: the second is quoted. */
    static void put(Element body) {
        var anchors = new LawAnchors();
        body.select("p, h2, h3, h4").forEach(anchors::mark);
    }

    private void mark(Element each) {
        var text = each.text().strip();
        var article = ARTICLE.matcher(text);
        if (article.find()) {
            var after = article.group(2) == null ? "" : "-" + number(article.group(2));
            give(each, "article-" + number(article.group(1)) + after);
            return;
        }
        var level = LEVEL.matcher(text);
        if (text.length() <= LONGEST_HEADING && level.find()) {
            enter(each, level.group(2), number(level.group(1)));
        }
    }

    private void enter(Element each, String level, int number) {
        var depth =
                switch (level) {
                    case "编" -> 0;
                    case "分编" -> 1;
                    case "章" -> 2;
                    default -> 3;
                };
        var name = new String[] {"part-", "division-", "chapter-", "section-"}[depth] + number;
        var above = String.join("", java.util.Arrays.copyOf(within, depth));
        give(each, above + name);
        for (var inner = depth; inner < within.length; inner++) {
            within[inner] = inner == depth ? name + "-" : "";
        }
    }

    private void give(Element each, String anchor) {
        if (given.add(anchor)) {
            each.attr("id", anchor);
        } else {
            each.removeAttr("id");
        }
    }

    /** 第一百二十条 and 第120条 are the same. */
    static int number(String written) {
        if (written.chars().allMatch(each -> each < 128 && Character.isDigit(each))) {
            return Integer.parseInt(written);
        }
        var total = 0;
        var digit = 0;
        for (var each : written.toCharArray()) {
            var unit = each == '十' ? 10 : each == '百' ? 100 : each == '千' ? 1000 : 0;
            if (unit > 0) {
                total += (digit == 0 ? 1 : digit) * unit;
                digit = 0;
            } else {
                digit = each == '两' ? 2 : Character.isDigit(each) ? each - '0' : DIGITS.indexOf(each) + 1;
            }
        }
        return total + digit;
    }
}
