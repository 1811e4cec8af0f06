package org.zhengtong.platform.support.workflow;

import org.zhengtong.kernel.AccountId;

/** Whose signature a step asks for: anybody of a group, or one person. Exactly one of the two is set. */
public record Signatory(Group group, AccountId person) {

    public Signatory {
        if ((group == null) == (person == null)) {
            throw new IllegalArgumentException("either a group or a person");
        }
    }

    public static Signatory anyOf(long unit, String role) {
        return new Signatory(new Group(unit, role), null);
    }

    public static Signatory person(AccountId person) {
        return new Signatory(null, person);
    }
}
