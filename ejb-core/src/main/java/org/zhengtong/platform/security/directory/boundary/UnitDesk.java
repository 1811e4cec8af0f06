package org.zhengtong.platform.security.directory.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.platform.security.directory.DirectoryRule;
import org.zhengtong.platform.security.directory.UnitForm;
import org.zhengtong.platform.security.directory.UnitKey;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.UnitsChanged;
import org.zhengtong.platform.security.directory.control.Posts;
import org.zhengtong.platform.security.directory.control.UnitChecks;
import org.zhengtong.platform.security.directory.control.Units;
import org.zhengtong.platform.security.directory.entity.Unit;

/**
 * Keeps the tree of units as the county is reorganised. Whoever changes something says which state they
 * saw, so that nobody overwrites what somebody else did meanwhile.
 */
@Stateless
@DenyAll
public class UnitDesk {

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    UnitChecks checks;

    @Inject
    Event<UnitsChanged> changes;

    @Inject
    Event<PublicPagesStale> stale;

    @Inject
    Clock clock;

    /** The top of the tree, if the county has none yet; its name and code can be changed like any unit's. */
    @RolesAllowed("county.found")
    public long foundCounty(UnitKey key, Bilingual name, Bilingual shortName) {
        if (units.isEmpty()) {
            units.add(new Unit(key.code(), null, UnitKind.COUNTY, name, shortName, 1));
            changed();
        }
        return units.all().get(0).id();
    }

    /** A unit as it is now, to be changed: not from memory, where it may be a minute old. */
    @RolesAllowed("directory.manage")
    public UnitView unit(UnitKey key) {
        return units.get(key).view();
    }

    /** @param form with code, kind and the code of the unit above */
    @RolesAllowed("directory.manage")
    @Audited("directory.unit.create")
    public UnitKey create(@Valid UnitForm form) {
        DirectoryRule.CODE_TAKEN.require(!units.isCodeTaken(form.getCode()));
        var above = units.locked(new UnitKey(form.getParent()));
        above.requireRoomFor(form.getKind());
        checks.requireDivision(form.getDivision(), form.getKind(), above, null);
        var unit = new Unit(form.getCode(), above, form.getKind(), form.name(), form.shortName(), form.getOrder());
        fill(unit, form);
        units.add(unit);
        changed();
        return new UnitKey(form.getCode());
    }

    @RolesAllowed("directory.manage")
    @Audited("directory.unit.change")
    public void change(UnitKey key, int seen, @Valid UnitForm form) {
        var unit = unchanged(key, seen);
        checks.requireDivision(
                form.getDivision(), unit.kind(), units.above(unit).orElse(null), unit.id());
        unit.rename(form.name(), form.shortName());
        unit.orderedAt(form.getOrder());
        fill(unit, form);
        changed();
    }

    /** Sets it below another unit, with everything that is below it. */
    @RolesAllowed("directory.manage")
    @Audited("directory.unit.move")
    public void move(UnitKey key, int seen, UnitKey above) {
        var unit = unchanged(key, seen);
        DirectoryRule.COUNTY_STAYS.require(unit.kind() != UnitKind.COUNTY);
        var parent = units.locked(above);
        checks.requireDivision(unit.division(), unit.kind(), parent, unit.id());
        unit.moveTo(parent, units.below(unit));
        changed();
    }

    /** Its posts close with it. Refused as long as anything hangs on it. */
    @RolesAllowed("directory.manage")
    @Audited("directory.unit.close")
    public void close(UnitKey key, int seen) {
        var unit = unchanged(key, seen);
        var today = LocalDate.now(clock);
        unit.close(today);
        checks.requireUnused(unit, today);
        posts.open(unit).forEach(post -> post.close(today));
        changed();
    }

    /** Units stand on public pages, with their names, addresses and telephones. */
    private void changed() {
        changes.fire(new UnitsChanged());
        stale.fire(PublicPagesStale.ALL);
    }

    private Unit unchanged(UnitKey key, int seen) {
        var unit = units.locked(key);
        unit.requireUnchanged(seen);
        unit.requireOpen();
        return unit;
    }

    private static void fill(Unit unit, UnitForm form) {
        unit.identifiedBy(form.getDivision(), form.getCreditCode(), form.getDocumentMark());
        unit.reachableAt(form.getPhone(), form.address());
    }
}
