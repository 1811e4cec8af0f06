package org.zhengtong.platform.support.workflow;

import java.util.List;

/**
 * How old the open cases of a process are.
 *
 * @param cases by age, youngest first; one entry more than there are limits
 */
public record CasesByAge(String process, List<Long> cases) {

    public CasesByAge {
        cases = List.copyOf(cases);
    }
}
