package org.zhengtong.workflow.entity;

import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.Signatory;

/**
 * Whom a place to sign waits for, as one word: {@code p17} for a person, {@code g12:accept} for a group. A person's
 * inbox is then one look into one index, for the person's own queue and those of the groups.
 */
public final class Queue {

    private Queue() {}

    public static String of(AccountId person) {
        return "p" + person.value();
    }

    public static String of(Group group) {
        return "g" + group.unit() + ":" + group.role();
    }

    static String of(Signatory signatory) {
        return signatory.group() == null ? of(signatory.person()) : of(signatory.group());
    }

    static Signatory signatory(String queue) {
        if (queue.charAt(0) == 'p') {
            return Signatory.person(new AccountId(Long.parseLong(queue.substring(1))));
        }
        var colon = queue.indexOf(':');
        return Signatory.anyOf(Long.parseLong(queue.substring(1, colon)), queue.substring(colon + 1));
    }
}
