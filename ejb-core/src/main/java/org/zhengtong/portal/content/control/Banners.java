package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.BannerView;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.MediaView;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.entity.Article;
import org.zhengtong.portal.content.entity.ArticleMedium;

/** Articles whose picture stands across a page of the internet portal: those that are online there and have one. */
@ApplicationScoped
public class Banners {

    @Inject
    Articles articles;

    @Inject
    Columns columns;

    @Inject
    Listings listings;

    /** In whatever language it was written. */
    public Optional<BannerView> find(ArticleNumber number, Instant now) {
        return online(number, now).flatMap(article -> view(article, now));
    }

    /** The article itself, or what it is in the language. */
    public Optional<BannerView> find(ArticleNumber number, Language language, Instant now) {
        return online(number, now)
                .flatMap(article -> in(language, article, now))
                .flatMap(article -> view(article, now));
    }

    private Optional<Article> in(Language language, Article article, Instant now) {
        return article.language() == language
                ? Optional.of(article)
                : Optional.ofNullable(listings.translation(article, now))
                        .flatMap(link -> online(new ArticleNumber(link.number()), now));
    }

    private Optional<Article> online(ArticleNumber number, Instant now) {
        return articles.find(number)
                .filter(each -> each.isOnlineAt(now))
                .filter(each -> columns.get(each.column()).view().site() == Site.INTERNET);
    }

    private Optional<BannerView> view(Article article, Instant now) {
        return Optional.ofNullable(listings.summary(article, now))
                .filter(summary -> summary.cover() != null)
                .map(summary -> new BannerView(
                        summary, columns.get(article.column()).view(), alternative(article, summary.cover())));
    }

    private String alternative(Article article, String cover) {
        return articles.shownMedia(article).stream()
                .map(ArticleMedium::publicView)
                .filter(each -> each.key().equals(cover))
                .map(MediaView::alternative)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
