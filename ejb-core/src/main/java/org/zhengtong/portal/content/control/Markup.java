package org.zhengtong.portal.content.control;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.zhengtong.portal.content.ContentRule;

/**
 * Cleans what somebody wrote or pasted: a short list of elements stays, everything scriptable goes, and so does what Word and
 * WPS leave behind (classes, fonts, conditional comments, empty paragraphs). Pictures and videos come from our own store
 * alone; a video is played when its reader wants it, and loaded then.
 */
public final class Markup {

    /** Characters; the longest code of law in force has half of it. */
    public static final int LONGEST = 1_000_000;

    private static final int DEEPEST = 60;

    /** Cleaning takes the square of what stands side by side; the longest code of law has a quarter of it. */
    private static final int MOST_ELEMENTS = 20_000;

    /** A picture or video of our own store. */
    private static final Pattern STORED = Pattern.compile("/media/[0-9a-f]{32}");

    private static final Pattern PIXELS = Pattern.compile("[0-9]{1,4}");
    private static final Pattern ANCHOR = Pattern.compile(
            "(?:(?:part|division|chapter|section)-[0-9]{1,4}-){0,3}(?:part|division|chapter|section|article)-[0-9]{1,4}"
                    + "(?:-[0-9]{1,3})?");
    private static final Pattern ALIGNED = Pattern.compile("text-align\\s*:\\s*(center|right)");
    private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(bold|[6-9]00)");
    private static final Set<String> CLASSES = Set.of("align-center", "align-right");

    /** Relative addresses are kept; to tell them from others they need something to be relative to. */
    private static final String BASE = "https://base.invalid/";

    private static final Safelist KEPT = new Safelist()
            .addTags("p", "br", "hr", "h2", "h3", "h4", "strong", "em", "u", "s", "sub", "sup", "blockquote")
            .addTags("ul", "ol", "li", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .addTags("figure", "figcaption", "img", "video", "a")
            .addAttributes("a", "href", "title")
            .addAttributes("img", "src", "alt", "width", "height")
            .addAttributes("video", "src", "poster", "width", "height", "title", "aria-label")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addAttributes(":all", "class", "id")
            .addProtocols("a", "href", "http", "https", "mailto", "tel")
            .preserveRelativeLinks(true);

    private Markup() {}

    /** @return HTML that may stand in a page as it is */
    public static String clean(String html) {
        if (html == null || html.isBlank()) {
            return "";
        }
        ContentRule.MARKUP_TOO_LARGE.require(html.length() <= LONGEST);
        var dirty = parse(html);
        ContentRule.MARKUP_TOO_LARGE.require(
                dirty.stream().limit(MOST_ELEMENTS + 1L).count() <= MOST_ELEMENTS);
        tame(dirty.body());
        var clean = new Cleaner(KEPT).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        trim(clean.body());
        var cleaned = clean.body().html().strip();
        ContentRule.MARKUP_TOO_LARGE.require(cleaned.length() <= LONGEST);
        return cleaned;
    }

    /** The text alone, for checks and summaries. */
    public static String text(String html) {
        return parse(html).body().text();
    }

    static Document parse(String html) {
        return Jsoup.parse(html, BASE, Parser.htmlParser().setMaxDepth(DEEPEST));
    }

    /** Says in our own elements what the pasted ones meant. */
    private static void tame(Element body) {
        WordLists.make(body);
        body.select("h1").tagName("h2");
        body.select("h5, h6").tagName("h4");
        body.select("b").tagName("strong");
        body.select("i").tagName("em");
        body.select("strike, del").tagName("s");
        body.select("span[style]").stream()
                .filter(each -> BOLD.matcher(each.attr("style")).find())
                .forEach(each -> each.tagName("strong"));
        body.select("div, section").tagName("p");
        for (var each : body.select("[style]")) {
            var aligned = ALIGNED.matcher(each.attr("style"));
            if (aligned.find()) {
                each.addClass("align-" + aligned.group(1));
            }
        }
    }

    private static void trim(Element body) {
        for (var each : body.getAllElements()) {
            List.copyOf(each.classNames()).stream()
                    .filter(name -> !CLASSES.contains(name))
                    .forEach(each::removeClass);
            if (each.attr("class").isBlank()) {
                each.removeAttr("class");
            }
            if (!ANCHOR.matcher(each.id()).matches()) {
                each.removeAttr("id");
            }
        }
        body.select("img").stream()
                .filter(picture -> !STORED.matcher(picture.attr("src")).matches())
                .forEach(Element::remove);
        body.select("video").forEach(Markup::trimVideo);
        body.select("a:not([href])").unwrap();
        body.select("p, h2, h3, h4, strong, em, li").stream()
                .filter(each -> each.childrenSize() == 0
                        && each.text().replace('\u3000', ' ').isBlank())
                .forEach(Element::remove);
    }

    /** What stands within a video is read only where it can't be played: it is text like any other. */
    private static void trimVideo(Element video) {
        List.copyOf(video.childNodes()).forEach(video::before);
        if (!STORED.matcher(video.attr("src")).matches()) {
            video.remove();
            return;
        }
        drop(video, "poster", STORED);
        drop(video, "width", PIXELS);
        drop(video, "height", PIXELS);
        video.attr("controls", "").attr("preload", "metadata");
    }

    private static void drop(Element element, String attribute, Pattern unless) {
        if (!unless.matcher(element.attr(attribute)).matches()) {
            element.removeAttr(attribute);
        }
    }
}
