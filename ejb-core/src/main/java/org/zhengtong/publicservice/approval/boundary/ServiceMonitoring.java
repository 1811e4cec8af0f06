package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.approval.ServiceFigure;
import org.zhengtong.publicservice.approval.control.ServiceCounts;
import org.zhengtong.publicservice.rating.boundary.RatingDesk;
import org.zhengtong.publicservice.rating.boundary.RatingWall;

/**
 * 服务监控: how much was done, how fast, how well. Staff see the cases within reach of their roles, which are those that the
 * list of cases shows for the same days; the public sees the county's, up to yesterday.
 */
@Stateless
@DenyAll
public class ServiceMonitoring {

    /** No longer than a year at once. */
    public static final int MOST_DAYS = 366;

    @Inject
    ServiceCounts counts;

    @Inject
    RatingDesk given;

    @Inject
    RatingWall ratings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** By unit, matter and day; a longer time than {@value #MOST_DAYS} days begins later. */
    @RolesAllowed({"approval.read", "approval.handle"})
    public List<ServiceFigure> figures(LocalDate from, LocalDate to) {
        var first = first(from, to);
        return counts.of(first, to, caller.scope(Permission.APPROVAL_READ), given.counts(first, to));
    }

    /** The first day that is counted. */
    @PermitAll
    public LocalDate first(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) < MOST_DAYS ? from : to.minusDays(MOST_DAYS - 1L);
    }

    /**
     * What the county publishes: whole days only, so that it stays the same until the next one.
     *
     * @param days how many, the last of them yesterday
     */
    @PermitAll
    public List<ServiceFigure> published(int days) {
        var to = LocalDate.now(clock).minusDays(1);
        var from = to.minusDays(Math.min(MOST_DAYS, Math.max(1, days)) - 1L);
        return counts.of(from, to, DataScope.COUNTY, ratings.counts(from, to));
    }
}
