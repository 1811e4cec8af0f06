package org.zhengtong.portal.content;

import jakarta.persistence.Embeddable;

/**
 * What an article says: the part of it that has versions.
 *
 * @param summary shown in lists and to search engines; null where none was written
 * @param source 信息来源, the unit or medium it comes from
 * @param keywords parted by commas
 * @param body cleaned HTML; headings of numbered articles 第N条 carry an anchor
 * @param facts those of the column's kind
 * @param cover key of the picture that stands for it; null without one
 */
@Embeddable
public record ArticleText(
        String title,
        String subtitle,
        String summary,
        String source,
        String author,
        String keywords,
        String body,
        Facts facts,
        String cover) {

    /** The same with other facts. */
    public ArticleText with(Facts others) {
        return new ArticleText(title, subtitle, summary, source, author, keywords, body, others, cover);
    }

    /** Whether another says the same; nothing and nothing written are one. */
    public boolean saysTheSameAs(ArticleText other) {
        return plain().equals(other.plain());
    }

    private ArticleText plain() {
        return new ArticleText(
                title,
                written(subtitle),
                written(summary),
                written(source),
                written(author),
                written(keywords),
                body,
                facts,
                written(cover));
    }

    private static String written(String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
