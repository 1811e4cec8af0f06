package org.zhengtong.workflow.boundary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.Signatories;

/** A directory of a few groups. */
final class SampleDirectory implements Signatories {

    static final Group ADMINISTRATORS = new Group(0, "administrator");

    private final Map<Group, List<AccountId>> members = new ConcurrentHashMap<>();
    private final Map<Group, Group> superiors = new ConcurrentHashMap<>();

    void put(Group group, long... people) {
        members.put(group, Arrays.stream(people).mapToObj(AccountId::new).toList());
    }

    void putAbove(Group group, Group superior) {
        superiors.put(group, superior);
    }

    @Override
    public List<Group> groupsOf(AccountId person) {
        return members.entrySet().stream()
                .filter(entry -> entry.getValue().contains(person))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public List<AccountId> membersOf(Group group) {
        return members.getOrDefault(group, List.of());
    }

    @Override
    public Optional<Group> superiorOf(Group group) {
        return Optional.ofNullable(superiors.get(group));
    }

    @Override
    public Group administrators() {
        return ADMINISTRATORS;
    }

    @Override
    public boolean isStaff(AccountId person) {
        return !person.equals(SampleCases.APPLICANT);
    }

    @Override
    public Map<String, Bilingual> roles() {
        return Map.of();
    }

    @Override
    public String nameOf(AccountId person) {
        return "人员" + person.value();
    }

    @Override
    public Bilingual nameOf(Group group) {
        return new Bilingual("单位" + group.unit() + group.role(), "Unit " + group.unit() + " " + group.role());
    }
}
