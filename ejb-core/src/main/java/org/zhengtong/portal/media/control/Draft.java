package org.zhengtong.portal.media.control;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jsoup.nodes.Element;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.Facts;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.SaveArticle;
import org.zhengtong.portal.media.entity.Story;

/** What a story becomes as a draft: what the source itself gives away, who tells it, and where the whole can be read. */
public final class Draft {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SOURCE = 100;

    private Draft() {}

    public static String title(Story story) {
        return cut(story.title(), LONGEST_TITLE);
    }

    /** @param seen the version that was begun @param facts empty ones of its column's kind */
    public static SaveArticle of(Story story, String source, ArticleNumber number, int seen, Facts facts, ZoneId zone) {
        return new SaveArticle(
                number,
                seen,
                title(story),
                null,
                story.summary(),
                cut(source, LONGEST_SOURCE),
                null,
                story.keywords() == null ? null : story.keywords().replace("、", " "),
                body(story, source, zone),
                facts,
                null,
                null,
                null,
                null);
    }

    private static String body(Story story, String source, ZoneId zone) {
        var body = new Element("div");
        if (story.summary() != null) {
            body.appendElement("p").text(story.summary());
        }
        var english = story.language() == Language.EN;
        var credit = body.appendElement("p");
        credit.appendText(english ? "Source: " : "来源：");
        credit.appendElement("a").attr("href", story.address()).text(source);
        if (story.publishedAt() != null) {
            var day = LocalDate.ofInstant(story.publishedAt(), zone);
            credit.appendText(english ? ", " + day : "，" + day);
        }
        return body.html();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
