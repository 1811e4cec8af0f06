package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengtong.portal.content.EditedArticle;
import org.zhengtong.portal.content.entity.Article;
import org.zhengtong.portal.content.entity.ArticleMedium;

/** Articles as those see them who write and review. */
@ApplicationScoped
public class EditedArticles {

    @Inject
    Articles articles;

    @Inject
    Columns columns;

    public EditedArticle view(Article article) {
        return new EditedArticle(
                article.number(),
                columns.get(article.column()).view(),
                article.language(),
                article.state(),
                article.latestSerial(),
                article.isOnline(),
                articles.latest(article).text(),
                article.publishAt(),
                article.expiresAt(),
                article.privateReason(),
                article.reviewNote(),
                articles.media(article).stream().map(ArticleMedium::view).toList());
    }
}
