package org.zhengtong.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengtong.platform.support.search.Hit;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.Facts;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.web.content.ArticleRow.Mark;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/**
 * What articles among results say of themselves beside their titles: which version of a law holds, which tender takes bids. As
 * of today, so it does not stand in the index. One query for the results of a page and site.
 */
@Named
@RequestScoped
public class FoundMarks {

    private static final String INTRANET = "/intranet/";

    @Inject
    PublishedContent published;

    @Inject
    Clock clock;

    private List<Hit> asked;
    private Map<Site, Map<Long, Facts>> facts;

    /** @param hits all of the page, the hit among them */
    public List<Mark> of(List<Hit> hits, Hit hit) {
        if (asked != hits) {
            asked = hits;
            facts = Map.of(Site.INTERNET, read(Site.INTERNET, hits), Site.INTRANET, read(Site.INTRANET, hits));
        }
        var found = isArticle(hit) ? facts.get(site(hit)).get(Long.valueOf(hit.key())) : null;
        return found == null
                ? List.of()
                : new ArticleRows(Words.in(Language.current()), LocalDate.now(clock), null).marks(found);
    }

    private Map<Long, Facts> read(Site site, List<Hit> hits) {
        return published.facts(
                site, numbers(hits.stream().filter(hit -> site(hit) == site)).toList());
    }

    /** Of the articles among results. */
    public static Stream<ArticleNumber> numbers(Stream<Hit> hits) {
        return hits.filter(FoundMarks::isArticle).map(hit -> new ArticleNumber(Long.parseLong(hit.key())));
    }

    private static boolean isArticle(Hit hit) {
        return hit.kind() == ResultKind.ARTICLE
                && hit.key() != null
                && hit.key().matches("\\d{1,18}");
    }

    private static Site site(Hit hit) {
        return hit.address().startsWith(INTRANET) ? Site.INTRANET : Site.INTERNET;
    }
}
