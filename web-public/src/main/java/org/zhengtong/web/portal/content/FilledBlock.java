package org.zhengtong.web.portal.content;

import java.util.List;
import java.util.Locale;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.portal.content.BlockKind;
import org.zhengtong.portal.content.BlockLink;
import org.zhengtong.web.content.ArticleRow;

/**
 * A block with what it shows today.
 *
 * @param title in the reader's language
 * @param more address of what there is besides, without the language; null if nothing is
 * @param lead the article in front; null if there is none
 * @param alternative what the picture of a banner shows; empty where nobody said so, and for every other kind
 * @param paragraphs words of the editor
 */
public record FilledBlock(
        long id,
        BlockKind kind,
        String title,
        String more,
        ArticleRow lead,
        String alternative,
        List<ArticleRow> rows,
        List<Notice> notices,
        List<Part> parts,
        List<String> paragraphs,
        List<BlockLink> links) {

    /** A notice with the column it stands in. */
    public record Notice(Bilingual column, ArticleRow row) {}

    /** A column among several, or a topic. @param cover of its newest article; null without one */
    public record Part(String name, String description, String path, String cover, List<ArticleRow> rows) {}

    /** Which page of {@code WEB-INF/blocks} draws it. */
    public String getLook() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public boolean isEmpty() {
        if (kind.isOfArticle()) {
            return lead == null;
        }
        return kind.isOfColumns()
                ? lead == null && rows.isEmpty() && notices.isEmpty() && parts.isEmpty()
                : kind.isWritten() && paragraphs.isEmpty() && links.isEmpty();
    }
}
