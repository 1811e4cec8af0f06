package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.zhengtong.portal.content.AnnualItem;
import org.zhengtong.portal.content.AnnualSource;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.control.CurrentCatalogue;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.control.ServiceCounts;

/** Tells the annual report of the website 政府网站年度工作报表 what people could do on it in a year, and what they did. */
@Stateless
@Local(AnnualSource.class)
@PermitAll
public class ServedYear implements AnnualSource {

    @Inject
    CurrentCatalogue catalogue;

    @Inject
    MatterVersions versions;

    @Inject
    ServiceCounts counts;

    /** Matters as the catalogue lists them now, without those that came into it later; cases that were filed on the portal. */
    @Override
    public Map<AnnualItem, Long> between(Instant begin, Instant end) {
        var offered = versions.codesPublishedBefore(end);
        var matters = catalogue.listed().stream()
                .filter(each -> offered.contains(each.code()))
                .toList();
        var filed = counts.filedOnPortal(begin, end);
        return Map.of(
                AnnualItem.MATTERS,
                (long) matters.size(),
                AnnualItem.MATTERS_ONLINE,
                matters.stream().filter(MatterDefinition::whollyOnline).count(),
                AnnualItem.CASES_PERSONS,
                filed.getOrDefault("PERSON", 0L),
                AnnualItem.CASES_FIRMS,
                filed.getOrDefault("FIRM", 0L));
    }
}
