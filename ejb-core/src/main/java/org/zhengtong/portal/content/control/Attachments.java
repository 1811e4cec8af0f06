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
import org.zhengtong.portal.content.MediaState;
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

    /**
     * Pictures and attachments of the draft are from now on those that the public sees.
     *
     * @return whether the text of one of them is to be read yet
     */
    public boolean publish(Article article) {
        var all = articles.allMedia(article);
        all.stream().filter(ArticleMedium::isLeaving).forEach(articles::remove);
        return all.stream()
                .filter(each -> !each.isLeaving())
                .map(ArticleMedium::online)
                .anyMatch(ArticleMedium::isUnread);
    }

    /** Files whose text nobody has read yet. */
    public List<StoredFile> unread(Article article) {
        var ids = articles.shownMedia(article).stream()
                .filter(ArticleMedium::isUnread)
                .map(ArticleMedium::file)
                .toList();
        return List.copyOf(store.all(ids).values());
    }

    /** In the rows themselves: who takes a file away meanwhile must not find it there again. */
    public void markRead(Article article, StoredFile file, Instant now) {
        entities.createQuery(
                        "update ArticleMedium m set m.readAt = :now where m.articleId = :article and m.fileId = :file")
                .setParameter("now", now)
                .setParameter("article", article.id())
                .setParameter("file", file.id())
                .executeUpdate();
    }

    /** The name of each attachment that the public sees, and its text, as far as it was read. */
    public List<String> texts(Article article) {
        var ids = articles.shownMedia(article).stream()
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
                                + " where m.articleId = a.id and m.kind = :kind and m.state <> :draft"
                                + " and m.readAt is null)"
                                + " order by a.number",
                        Long.class)
                .setParameter("after", after)
                .setParameter("kind", MediaKind.ATTACHMENT)
                .setParameter("draft", MediaState.DRAFT)
                .setMaxResults(most)
                .getResultStream()
                .map(ArticleNumber::new)
                .toList();
    }
}
