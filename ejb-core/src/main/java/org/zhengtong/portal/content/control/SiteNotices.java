package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.SiteNoticeId;
import org.zhengtong.portal.content.entity.SiteNotice;

/** All site notices, those that are over too. */
@ApplicationScoped
public class SiteNotices {

    /** More would push the page itself out of sight. */
    private static final int MOST_SHOWN = 3;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public SiteNotice add(SiteNotice notice) {
        entities.persist(notice);
        return notice;
    }

    public SiteNotice get(SiteNoticeId id) {
        return Optional.ofNullable(entities.find(SiteNotice.class, id.value()))
                .orElseThrow(() -> new NotFound(SiteNotice.class, id));
    }

    /** The most urgent first, then those that began last; in English only those that were written in it. */
    public List<SiteNotice> shown(Language language, Instant now) {
        return entities.createQuery(
                        "select n from SiteNotice n where n.endedAt is null and n.startsAt <= :now and n.endsAt > :now"
                                + (language == Language.EN ? " and n.textEn is not null" : "")
                                + " order by case n.urgency when 'URGENT' then 0 else 1 end, n.startsAt desc, n.id desc",
                        SiteNotice.class)
                .setParameter("now", now)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** Those that begin or began last come first. */
    public Page<SiteNotice> page(Page.Request asked) {
        var total = entities.createQuery("select count(n) from SiteNotice n", Long.class)
                .getSingleResult();
        var page = asked.within(total);
        var rows = entities.createQuery(
                        "select n from SiteNotice n order by n.startsAt desc, n.id desc", SiteNotice.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page.first(), page.size());
    }
}
