package org.zhengtong.web.intranet.approval;

import java.util.Set;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.web.words.Words;

/** How outcomes of steps are told. A process may name outcomes that have no words: they are shown as they are. */
final class OutcomeWords {

    static final String ACCEPT = "accept";
    static final String CORRECT = "correct";
    static final String NOT_ACCEPT = "not-accept";
    static final String NODE_ACCEPT = "task-accept";

    private static final Set<String> WELCOME = Set.of(ACCEPT, "grant", "approve", "agree");
    private static final Set<String> HARMFUL = Set.of(NOT_ACCEPT, "refuse", "disagree");

    private OutcomeWords() {}

    static boolean isWelcome(String outcome) {
        return WELCOME.contains(outcome);
    }

    static boolean isHarmful(String outcome) {
        return HARMFUL.contains(outcome);
    }

    static String of(String outcome, Words words) {
        return outcome == null ? "" : words.find("outcome." + outcome).orElse(outcome);
    }

    static String caseAddress(ApplicationNumber number) {
        return "/approval/case?number=" + number;
    }
}
