package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.support.fetching.FetchFailed;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.control.Articles;
import org.zhengtong.portal.content.control.Links;

/** What comes before and after an address is asked, in transactions of their own: nobody waits for an answer inside of one. */
@Stateless
@PermitAll
public class LinkKeeping {

    @Inject
    Articles articles;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** Addresses in an article's newest version of which nothing is known. */
    public List<String> unknown(ArticleNumber number) {
        return articles.find(number)
                .map(each -> links.unknown(articles.latest(each).text(), clock.instant()))
                .orElse(List.of());
    }

    /** @param failure empty if it answered */
    public void keep(String address, Optional<FetchFailed> failure) {
        var link = links.get(address);
        failure.ifPresentOrElse(each -> link.failed(each, clock.instant()), () -> link.answered(clock.instant()));
        links.keep(link);
    }
}
