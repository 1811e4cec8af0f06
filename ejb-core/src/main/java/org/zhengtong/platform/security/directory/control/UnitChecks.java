package org.zhengtong.platform.security.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.zhengtong.platform.security.directory.DirectoryRule;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.entity.Post;
import org.zhengtong.platform.security.directory.entity.Unit;
import org.zhengtong.platform.support.workflow.ApprovalRecords;

/** What has to hold of a unit among the others. */
@ApplicationScoped
public class UnitChecks {

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    RoleHolders holders;

    @Inject
    ApprovalRecords records;

    /**
     * A township or village has a division of its own, within the one above; other units may name the one they work in.
     *
     * @param above null for the county itself
     * @param unit null for a new one
     */
    public void requireDivision(String division, UnitKind kind, Unit above, Long unit) {
        var digits = kind.divisionDigits();
        var own = digits > 0 && kind != UnitKind.COUNTY;
        if (division == null || division.isBlank()) {
            DirectoryRule.DIVISION_OF_OTHER_LEVEL.require(!own, digits);
            return;
        }
        DirectoryRule.DIVISION_OF_OTHER_LEVEL.require(digits == 0 || division.length() == digits, digits);
        var around = above == null ? null : above.division();
        DirectoryRule.DIVISION_OUTSIDE.require(
                around == null || around.isBlank() || division.startsWith(around), String.valueOf(around));
        DirectoryRule.DIVISION_TAKEN.require(!own || !units.isDivisionTaken(division, kind, unit));
    }

    /** Nothing may hang on a unit that is closed: no units, no people, no roles, no work. */
    public void requireUnused(Unit unit, LocalDate today) {
        none(DirectoryRule.HAS_OPEN_UNITS, units.openBelow(unit));
        none(DirectoryRule.HAS_HOLDERS, posts.holders(unit));
        none(DirectoryRule.HAS_ROLES, holders.countIn(unit.id(), today));
        none(DirectoryRule.HAS_OPEN_WORK, records.waitingIn(unit.id()));
    }

    public void requireUnused(Post post) {
        none(DirectoryRule.HAS_HOLDERS, posts.holders(post));
    }

    private static void none(DirectoryRule rule, long found) {
        rule.require(found == 0, found);
    }
}
