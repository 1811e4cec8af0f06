package org.zhengtong.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.portal.content.SiteNoticeForm;
import org.zhengtong.portal.content.control.NoticeTimes;
import org.zhengtong.portal.content.control.SiteNotices;
import org.zhengtong.portal.content.entity.SiteNotice;

/** What the demo county has to tell everybody at present: from next month on its service hall opens on Saturdays. */
@ApplicationScoped
public class DemoNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M 月 d 日", Locale.CHINESE);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    @Inject
    SiteNotices notices;

    @Inject
    NoticeTimes times;

    @Inject
    Clock clock;

    void tell() {
        var now = clock.instant();
        var first = LocalDate.now(clock).plusMonths(1).withDayOfMonth(1);
        var told = new SiteNoticeForm();
        told.setTextZh(DAY.format(first) + "起，县政务服务大厅周六上午 9:00 至 12:00 开放，可以取号，也可以预约。");
        told.setTextEn(
                "From " + DAY_EN.format(first) + " the county service hall is also open on Saturdays from 9:00 to"
                        + " 12:00, with tickets and appointments.");
        told.setAddress("/hall/");
        var ends = first.plusMonths(1).atStartOfDay(clock.getZone()).toInstant();
        var began = now.truncatedTo(ChronoUnit.HOURS);
        times.keep(notices.add(new SiteNotice(told, began, ends, AccountId.SYSTEM, now)), now);
    }
}
