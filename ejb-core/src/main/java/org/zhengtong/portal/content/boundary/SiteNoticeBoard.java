package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.SiteNoticeView;
import org.zhengtong.portal.content.control.SiteNotices;

/** The site notices that everybody sees now. */
@Stateless
@DenyAll
public class SiteNoticeBoard {

    @Inject
    SiteNotices notices;

    @Inject
    Clock clock;

    /** At most three, the most urgent first, then those that began last; in English only those that were written in it. */
    @PermitAll
    public List<SiteNoticeView> shown(Language language) {
        var now = clock.instant();
        return notices.shown(language, now).stream().map(each -> each.view(now)).toList();
    }
}
