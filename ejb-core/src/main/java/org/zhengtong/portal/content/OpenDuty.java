package org.zhengtong.portal.content;

import java.util.stream.Stream;

/** What the inspection asks of a site that everybody reads: that it can be reached, and that whoever writes is answered. */
public record OpenDuty(Reach reach, MessageDuty messages) {

    Stream<VetoState> items() {
        var some = reach.failures() > 0 || !reach.pages().isEmpty();
        return Stream.of(
                new VetoState(VetoItem.REACH, reach.failures(), reach.limit(), VetoState.level(reach.isVetoed(), some)),
                VetoState.of(VetoItem.MESSAGES, messages.overdue(), 1, messages.soon() > 0));
    }
}
