package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleState;
import org.zhengtong.portal.content.control.Publishing;
import org.zhengtong.portal.content.control.Reviewing;

/** Publishes approved articles when their moment has come, and takes down those whose time is over. */
@Stateless
@Local(Work.class)
@PermitAll
public class PublicationClock implements Work {

    @Inject
    Reviewing reviewing;

    @Inject
    Publishing publishing;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return Publishing.KIND;
    }

    @Override
    public void perform(String id, String data) {
        var parts = id.split("/");
        var article = reviewing.locked(new ArticleNumber(Long.parseLong(parts[0])));
        var now = clock.instant();
        if (parts[1].equals(Publishing.EXPIRE)) {
            publishing.expire(article, now);
        } else if (article.state() == ArticleState.APPROVED && article.isDue(now)) {
            publishing.publish(article, now);
        }
    }
}
