package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.zhengtong.platform.support.files.FileText;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.boundary.FileTexts;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.control.Articles;
import org.zhengtong.portal.content.control.Attachments;
import org.zhengtong.portal.content.control.Publishing;

/** What {@link AttachmentWork} does in transactions. */
@Stateless
@DenyAll
public class AttachmentPortion {

    /** In place of an article's number: all that were published before somebody read attachments. */
    static final String ALL = "all";

    private static final int PORTION = 100;

    @Inject
    Articles articles;

    @Inject
    Attachments attachments;

    @Inject
    Publishing publishing;

    @Inject
    FileTexts texts;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    @PermitAll
    public void putOnAll() {
        agenda.schedule(Publishing.READ, ALL, "", clock.instant());
    }

    /** Puts published articles with attachments on the agenda, a portion behind an article's number. */
    @PermitAll
    public void putOn(long after) {
        var numbers = attachments.publishedWithUnread(after, PORTION);
        numbers.forEach(each -> agenda.schedule(Publishing.READ, each.toString(), "", clock.instant()));
        if (numbers.size() == PORTION) {
            agenda.schedule(Publishing.READ, ALL, numbers.get(PORTION - 1).toString(), clock.instant());
        }
    }

    @PermitAll
    public List<StoredFile> unread(ArticleNumber number) {
        return attachments.unread(articles.get(number));
    }

    @PermitAll
    public void keep(ArticleNumber number, StoredFile file, FileText text) {
        texts.keep(file, text);
        attachments.markRead(articles.get(number), file, clock.instant());
    }

    /** Unless it was taken down meanwhile. */
    @PermitAll
    public void announce(ArticleNumber number) {
        publishing.announce(articles.locked(number));
    }
}
