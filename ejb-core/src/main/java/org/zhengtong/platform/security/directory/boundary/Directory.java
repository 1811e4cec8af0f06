package org.zhengtong.platform.security.directory.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.RightHolders;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.control.MainPosts;
import org.zhengtong.platform.security.directory.control.RoleHolders;
import org.zhengtong.platform.security.directory.control.UnitTree;
import org.zhengtong.platform.security.directory.control.Units;
import org.zhengtong.platform.security.directory.entity.Unit;

/** The county's units and its staff. Units are public; people are for the intranet. */
@Stateless
@DenyAll
public class Directory {

    @Inject
    Units units;

    @Inject
    UnitTree tree;

    @Inject
    MainPosts posts;

    @Inject
    RoleHolders holders;

    @Inject
    Clock clock;

    /** All units in their order, closed ones too: what they did still names them; from memory. */
    @PermitAll
    public List<UnitView> units() {
        return tree.all();
    }

    /** The same as they are in the database now: for what is worked out of them on any node after a change. */
    @PermitAll
    public List<UnitView> unitsNow() {
        return units.all().stream().map(Unit::view).toList();
    }

    /** The units that work today, to choose from. */
    @PermitAll
    public List<UnitView> openUnits() {
        return tree.all().stream().filter(UnitView::open).toList();
    }

    @PermitAll
    public Optional<UnitView> unit(long id) {
        return tree.find(id);
    }

    @PermitAll
    public Optional<UnitView> unit(String code) {
        return tree.find(code);
    }

    @PermitAll
    public List<UnitView> townships() {
        return tree.all().stream()
                .filter(unit -> unit.kind() == UnitKind.TOWNSHIP && unit.open())
                .toList();
    }

    /** The township in which a division code of a township or village lies. */
    @PermitAll
    public Optional<UnitView> townshipOf(String division) {
        return tree.townshipOf(division);
    }

    @PermitAll
    public Optional<StaffView> staff(AccountId account) {
        return posts.of(account);
    }

    /**
     * The groups whose right reaches a unit, and in which there is somebody besides one person: who may be asked.
     *
     * @param unit null for what belongs to no unit: then only rights in the whole county reach it
     */
    @PermitAll
    public List<RightHolders> holders(String permission, Long unit, AccountId besides) {
        var path = unit == null ? null : holders.pathOf(unit).orElse(null);
        return holders.withRight(permission, path, besides, LocalDate.now(clock));
    }

    @RolesAllowed("intranet.use")
    public Page<StaffView> staff(String text, Long unit, Page.Request page) {
        return units.staff(text == null || text.isBlank() ? null : text.strip(), unit, page);
    }

    /** Whether a colleague may do something in any unit. */
    @RolesAllowed("intranet.use")
    public boolean mayAnywhere(AccountId colleague, String permission) {
        return units.mayAnywhere(colleague, permission, LocalDate.now(clock));
    }

    /** Who in a unit may do something there, for example take a step over. */
    @RolesAllowed("intranet.use")
    public List<StaffView> staffWith(String permission, long unit) {
        return units.staffWith(permission, unit, LocalDate.now(clock));
    }
}
