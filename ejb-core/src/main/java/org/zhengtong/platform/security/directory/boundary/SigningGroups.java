package org.zhengtong.platform.security.directory.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.control.MainPosts;
import org.zhengtong.platform.security.directory.control.RoleHolders;
import org.zhengtong.platform.security.directory.control.RoleNames;
import org.zhengtong.platform.security.directory.control.UnitTree;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.Signatories;

/** Answers the approval engine who may sign. */
@Stateless
@PermitAll
public class SigningGroups implements Signatories {

    /** The role of those who publish processes. */
    private static final String ADMINISTRATOR = "administrator";

    @Inject
    RoleHolders holders;

    @Inject
    MainPosts posts;

    @Inject
    RoleNames names;

    @Inject
    UnitTree tree;

    @Inject
    Clock clock;

    @Override
    public List<Group> groupsOf(AccountId person) {
        return holders.groupsOf(person, LocalDate.now(clock));
    }

    @Override
    public List<AccountId> membersOf(Group group) {
        return holders.membersOf(group, LocalDate.now(clock));
    }

    @Override
    public Optional<Group> superiorOf(Group group) {
        var today = LocalDate.now(clock);
        var unit = tree.find(group.unit());
        while (unit.isPresent()) {
            var id = unit.get().id();
            var superior = holders.headRoleIn(id, today)
                    .map(role -> new Group(id, role))
                    .filter(found -> !found.equals(group));
            if (superior.isPresent()) {
                return superior;
            }
            unit = Optional.ofNullable(unit.get().parent()).flatMap(tree::find);
        }
        return Optional.empty();
    }

    @Override
    public Map<String, Bilingual> roles() {
        return names.ofSigners();
    }

    /** Where the role is held; without a holder, at the county. */
    @Override
    public Group administrators() {
        var unit = holders.unitOf(ADMINISTRATOR, LocalDate.now(clock)).or(() -> tree.all().stream()
                .filter(each -> each.parent() == null)
                .map(UnitView::id)
                .findFirst());
        return new Group(unit.orElse(0L), ADMINISTRATOR);
    }

    @Override
    public boolean isStaff(AccountId person) {
        return posts.of(person).isPresent();
    }

    @Override
    public String nameOf(AccountId person) {
        return names.ofAccount(person);
    }

    @Override
    public Bilingual nameOf(Group group) {
        var unit = tree.find(group.unit()).map(UnitView::shortName).orElse(new Bilingual("", ""));
        var role = names.ofRole(group.role());
        return new Bilingual(unit.zh() + " " + role.zh(), unit.en() + ", " + role.en());
    }
}
