package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.portal.content.AnnualReport;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.SaveAnnual;
import org.zhengtong.portal.content.control.AnnualFigures;
import org.zhengtong.portal.content.entity.AnnualAnswers;

/** 政府网站年度工作报表, due by 31 January of the next year (国办发〔2017〕47号): filled from what the site knows of the year. */
@Stateless
@DenyAll
public class AnnualDesk {

    /** The first year in which such a report was asked for. */
    public static final int FIRST_YEAR = 2017;

    @Inject
    AnnualFigures figures;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param year from {@link #FIRST_YEAR} to the present one */
    @RolesAllowed(Permission.CONTENT_MANAGE)
    public AnnualReport of(int year) {
        requireKnown(year);
        var counted = figures.of(year);
        return figures.written(year)
                .map(each -> new AnnualReport(year, counted, each.answers(), each.savedAt(), each.version()))
                .orElseGet(() -> new AnnualReport(year, counted, Map.of(), null, 0));
    }

    /** Refused if somebody else saved meanwhile, or if an answer is none. */
    @RolesAllowed(Permission.CONTENT_MANAGE)
    @Audited("content.annual")
    public int save(SaveAnnual told) {
        requireKnown(told.year());
        var by = caller.required();
        var written = figures.written(told.year()).orElseGet(() -> new AnnualAnswers(told.year()));
        written.write(told, by, clock.instant());
        figures.keep(written);
        return told.year();
    }

    private void requireKnown(int year) {
        ContentRule.ANNUAL_YEAR.require(
                year >= FIRST_YEAR && year <= LocalDate.now(clock).getYear());
    }
}
