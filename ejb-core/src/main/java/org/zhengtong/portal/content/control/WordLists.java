package org.zhengtong.portal.content.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Lists as Word and WPS write them into the clipboard: paragraphs that only look like a list. Bullets and plain numbers become
 * lists; 一、, （一） and 第一条 stay in the text, because documents are cited by them.
 */
final class WordLists {

    private static final Pattern LEVEL = Pattern.compile("mso-list:\\s*l\\d+\\s+level(\\d)");
    private static final String MARKER = "span[style*=mso-list:Ignore], span[style*=mso-list: Ignore]";
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)、．）]");
    private static final Pattern SIGN = Pattern.compile("[^\\d\\p{IsHan}（(]");

    /** The lists that are open where the next paragraph stands, the outermost first. */
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(int level, boolean ordered, Element list) {}

    private WordLists() {}

    static void make(Element body) {
        var lists = new WordLists();
        for (var each : body.select("p[style*=mso-list], p[class^=MsoListParagraph]")) {
            lists.take(each);
        }
    }

    private void take(Element paragraph) {
        var marker = paragraph.selectFirst(MARKER);
        var level = LEVEL.matcher(paragraph.attr("style"));
        if (marker == null || !level.find()) {
            return;
        }
        var said = marker.text().replace('\u00a0', ' ').strip();
        var number = NUMBER.matcher(said);
        var ordered = number.matches();
        var depth = Integer.parseInt(level.group(1));
        var list = goesOn(paragraph, depth, ordered);
        if (list == null && ordered && !number.group(1).equals("1")
                || !ordered && !SIGN.matcher(said).matches()) {
            marker.replaceWith(new TextNode(said));
            open.clear();
            return;
        }
        marker.remove();
        var into = list == null ? begun(paragraph, depth, ordered) : list;
        into.appendElement("li").append(paragraph.html().strip());
        paragraph.remove();
    }

    /** The open list of that level, where the paragraph follows it; null if there is none. */
    private Element goesOn(Element paragraph, int depth, boolean ordered) {
        if (!open.isEmpty() && !follows(paragraph)) {
            open.clear();
        }
        while (!open.isEmpty() && open.peekLast().level() > depth) {
            open.removeLast();
        }
        var last = open.peekLast();
        return last != null && last.level() == depth && last.ordered() == ordered ? last.list() : null;
    }

    private boolean follows(Element paragraph) {
        return open.peekFirst().list().equals(paragraph.previousElementSibling());
    }

    private Element begun(Element paragraph, int depth, boolean ordered) {
        while (!open.isEmpty() && open.peekLast().level() >= depth) {
            open.removeLast();
        }
        var list = new Element(ordered ? "ol" : "ul");
        var above = open.isEmpty() ? null : open.peekLast().list().lastElementChild();
        if (above == null) {
            paragraph.before(list);
        } else {
            above.appendChild(list);
        }
        open.addLast(new Open(depth, ordered, list));
        return list;
    }
}
