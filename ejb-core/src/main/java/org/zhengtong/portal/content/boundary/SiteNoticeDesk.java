package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.portal.content.SiteNoticeForm;
import org.zhengtong.portal.content.SiteNoticeId;
import org.zhengtong.portal.content.SiteNoticeView;
import org.zhengtong.portal.content.control.NoticeTimes;
import org.zhengtong.portal.content.control.SiteNotices;
import org.zhengtong.portal.content.entity.SiteNotice;

/** Where the editor of the sites says what stands above every page of the internet portal, and from when until when. */
@Stateless
@DenyAll
public class SiteNoticeDesk {

    private static final String MANAGE = "content.manage";

    @Inject
    SiteNotices notices;

    @Inject
    NoticeTimes times;

    @Inject
    Caller caller;

    @Inject
    Event<PublicPagesStale> stale;

    @Inject
    Clock clock;

    /** Those that are over too; those that begin or began last come first. */
    @RolesAllowed(MANAGE)
    public Page<SiteNoticeView> notices(Page.Request page) {
        var now = clock.instant();
        return notices.page(page).map(each -> each.view(now));
    }

    /** @throws NotFound for one that was never written */
    @RolesAllowed(MANAGE)
    public SiteNoticeView notice(SiteNoticeId id) {
        return notices.get(id).view(clock.instant());
    }

    @RolesAllowed(MANAGE)
    @Audited("content.notice.write")
    public SiteNoticeId write(@Valid SiteNoticeForm told) {
        var now = clock.instant();
        var zone = clock.getZone();
        var notice = notices.add(new SiteNotice(told, told.startsAt(zone), told.endsAt(zone), caller.required(), now));
        return kept(notice, now);
    }

    /** Refused to whoever did not see how it stands now, and for one that is over. */
    @RolesAllowed(MANAGE)
    @Audited("content.notice.change")
    public SiteNoticeId change(@Valid SiteNoticeForm told) {
        var now = clock.instant();
        var zone = clock.getZone();
        var notice = notices.get(new SiteNoticeId(told.id()));
        notice.requireUnchanged(told.version());
        notice.change(told, told.startsAt(zone), told.endsAt(zone), caller.required(), now);
        return kept(notice, now);
    }

    /** At once, whatever its time. */
    @RolesAllowed(MANAGE)
    @Audited("content.notice.end")
    public void end(SiteNoticeId id) {
        var now = clock.instant();
        var notice = notices.get(id);
        notice.end(caller.required(), now);
        kept(notice, now);
    }

    private SiteNoticeId kept(SiteNotice notice, Instant now) {
        times.keep(notice, now);
        stale.fire(PublicPagesStale.ALL);
        return notice.id();
    }
}
