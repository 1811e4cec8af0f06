package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.platform.support.files.boundary.FileTexts;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.MediaKind;
import org.zhengtong.portal.content.entity.Article;
import org.zhengtong.portal.content.entity.ArticleMedium;

/** What is attached to articles, and what stands in it. */
@ApplicationScoped
public class Attachments {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    @Inject
    Articles articles;

    @Inject
    FileStore store;

    @Inject
    FileTexts texts;

    public boolean hasUnread(Article article) {
        return articles.media(article).stream().anyMatch(ArticleMedium::isUnread);
    }

    /** Files whose text nobody has read yet. */
    public List<StoredFile> unread(Article article) {
        var ids = articles.media(article).stream()
                .filter(ArticleMedium::isUnread)
                .map(ArticleMedium::file)
                .toList();
        return List.copyOf(store.all(ids).values());
    }

    public void markRead(Article article, StoredFile file, Instant now) {
        articles.media(article).stream()
                .filter(each -> each.file() == file.id())
                .forEach(each -> each.markRead(now));
    }

    /** The name of each attachment and its text, as far as it was read. */
    public List<String> texts(Article article) {
        var ids = articles.media(article).stream()
                .filter(ArticleMedium::isAttachment)
                .map(ArticleMedium::file)
                .toList();
        var files = store.all(ids);
        var known = texts.known(files.values());
        return ids.stream()
                .map(files::get)
                .map(each -> each.name() + "\n" + known.getOrDefault(each.hash(), ""))
                .toList();
    }

    /** Published articles with an attachment that nobody has read, by number. */
    public List<ArticleNumber> publishedWithUnread(long after, int most) {
        return entities.createQuery(
                        "select a.number from Article a where a.shownId is not null and a.number > :after"
                                + " and exists (select m.id from ArticleMedium m"
                                + " where m.articleId = a.id and m.kind = :kind and m.readAt is null)"
                                + " order by a.number",
                        Long.class)
                .setParameter("after", after)
                .setParameter("kind", MediaKind.ATTACHMENT)
                .setMaxResults(most)
                .getResultStream()
                .map(ArticleNumber::new)
                .toList();
    }
}
