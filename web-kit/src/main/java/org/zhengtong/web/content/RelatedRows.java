package org.zhengtong.web.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhengtong.portal.content.ArticleSummary;
import org.zhengtong.portal.content.ArticleView;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.portal.content.boundary.PublishedContent;

/** What stands beside an article on either site: other versions of a document, what explains it, and what it explains. */
public final class RelatedRows {

    private final PublishedContent published;
    private final ArticleView article;
    private final ArticleRows rows;

    private List<Version> versions;
    private List<ArticleRow> explanations;
    private Optional<ArticleRow> document;

    /** @param rows of the site on which the article is */
    public RelatedRows(PublishedContent published, ArticleView article, ArticleRows rows) {
        this.published = published;
        this.article = article;
        this.rows = rows;
    }

    /**
     * One version of a text.
     *
     * @param issued when it was issued, as a reader's language says it
     * @param mark whether it holds; null where nobody said
     * @param current whether it is the one that is read
     */
    public record Version(String path, String title, String issued, ArticleRow.Mark mark, boolean current) {}

    /** All versions of the document that is read, the newest first; empty where there is one only. */
    public List<Version> getVersions() {
        if (versions == null) {
            versions = published.versions(article).stream()
                    .filter(each -> each.facts() instanceof RegulationFacts)
                    .sorted(Comparator.comparing(
                                    RelatedRows::issuedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                            .reversed())
                    .map(this::version)
                    .toList();
        }
        return versions;
    }

    private static LocalDate issuedOn(ArticleSummary each) {
        return ((RegulationFacts) each.facts()).issuedOn();
    }

    private Version version(ArticleSummary each) {
        var facts = (RegulationFacts) each.facts();
        var mark = rows.marks(facts).stream().findFirst().orElse(null);
        return new Version(
                rows.of(each).path(), each.title(), rows.issued(facts), mark, each.number() == article.number());
    }

    /** What tells the version that is read apart from the others; null where there are no others. */
    public String getIssued() {
        return getVersions().isEmpty()
                ? null
                : rows.issued((RegulationFacts) article.text().facts());
    }

    /** What explains the document that is read. */
    public List<ArticleRow> getExplanations() {
        if (explanations == null) {
            explanations = published.explaining(article).stream().map(rows::of).toList();
        }
        return explanations;
    }

    /** The document that the article explains; null where it names none. */
    public ArticleRow getDocument() {
        if (document == null) {
            document = published.explained(article).map(rows::of);
        }
        return document.orElse(null);
    }
}
