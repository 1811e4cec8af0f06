package org.zhengtong.platform.support.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/** What the engine must know of people; the directory answers it. */
public interface Signatories {

    /** The groups that a person belongs to now; the engine looks after stand-ins itself. */
    List<Group> groupsOf(AccountId person);

    /** Who belongs to a group now; empty if nobody holds the role. */
    List<AccountId> membersOf(Group group);

    /** Whom a late step of this group is reported to: the heads of its unit, else those of the unit above. */
    Optional<Group> superiorOf(Group group);

    /** The roles that staff hold, by code; administrators' are not among them. */
    Map<String, Bilingual> roles();

    /** Who looks after processes: what nobody else can sign comes to them. */
    Group administrators();

    /** Whether somebody works for the county. */
    boolean isStaff(AccountId person);

    /** A person's name as shown in histories. */
    String nameOf(AccountId person);

    /** A group's name as shown in drawings and histories, for example 青石镇人民政府 受理岗. */
    Bilingual nameOf(Group group);
}
