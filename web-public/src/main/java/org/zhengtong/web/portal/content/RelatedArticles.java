package org.zhengtong.web.portal.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.portal.content.ArticleView;
import org.zhengtong.portal.content.LeaderFacts;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.TalentFacts;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.web.content.ArticleRow;
import org.zhengtong.web.content.ArticleRows;
import org.zhengtong.web.content.ColumnPaths;
import org.zhengtong.web.content.RelatedRows;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/**
 * What stands beside an article by its kind: the activities of a leader, the other versions of a law, a document and what
 * explains it, the application for an opening.
 */
@Named("related")
@RequestScoped
public class RelatedArticles {

    @Inject
    ArticlePage articlePage;

    @Inject
    PublishedContent published;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    private List<ArticleRow> activities;
    private Optional<String> application;
    private ArticleRows rows;
    private RelatedRows related;

    /** The facts of a leader; null for every other article. */
    public LeaderFacts getLeader() {
        return article().text().facts() instanceof LeaderFacts leader ? leader : null;
    }

    /** The newest articles that name the leader. */
    public List<ArticleRow> getActivities() {
        if (activities == null) {
            var article = article();
            activities = getLeader() == null
                    ? List.of()
                    : published.naming(Site.INTERNET, article.text().title(), article.language()).stream()
                            .map(rows()::of)
                            .toList();
        }
        return activities;
    }

    /** All versions of the document that is read, the newest first; empty where there is one only. */
    public List<RelatedRows.Version> getVersions() {
        return related().getVersions();
    }

    /** What tells the version that is read apart from the others; null where there are no others. */
    public String getIssued() {
        return related().getIssued();
    }

    /** What explains the document that is read. */
    public List<ArticleRow> getExplanations() {
        return related().getExplanations();
    }

    /** The document that the article explains; null where it names none. */
    public ArticleRow getDocument() {
        return related().getDocument();
    }

    /** Where one applies online for the opening that is read; null where one can't, or not any more. */
    public String getApplication() {
        if (application == null) {
            application = application();
        }
        return application.orElse(null);
    }

    private Optional<String> application() {
        if (!(article().text().facts() instanceof TalentFacts opening) || !isOpen(opening)) {
            return Optional.empty();
        }
        return catalogue
                .matter(opening.matter())
                .filter(MatterDefinition::filedOnline)
                .filter(matter -> catalogue.closure(matter.code()).isEmpty())
                .map(matter -> "/approval/apply?matter=" + matter.code());
    }

    private boolean isOpen(TalentFacts opening) {
        var closes = opening.closes();
        return opening.matter() != null
                && (closes == null || !LocalDate.now(clock).isAfter(closes));
    }

    private ArticleView article() {
        return articlePage.getArticle();
    }

    private RelatedRows related() {
        if (related == null) {
            related = new RelatedRows(published, article(), rows());
        }
        return related;
    }

    private ArticleRows rows() {
        if (rows == null) {
            rows = new ArticleRows(
                    Words.in(Language.current()),
                    LocalDate.now(clock),
                    new ColumnPaths(
                            ContentAddress::of,
                            published.columns(Site.INTERNET),
                            article().column()));
        }
        return rows;
    }
}
