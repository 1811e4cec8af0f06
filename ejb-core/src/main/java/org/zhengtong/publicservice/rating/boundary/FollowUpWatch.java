package org.zhengtong.publicservice.rating.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.publicservice.rating.FollowUpState;
import org.zhengtong.publicservice.rating.control.Follow;
import org.zhengtong.publicservice.rating.control.Follow.Ring;
import org.zhengtong.publicservice.rating.control.FollowUps;
import org.zhengtong.publicservice.rating.entity.FollowUp;

/** Tells the heads that a day of a follow-up has passed. */
@Stateless
@Local(Work.class)
@PermitAll
public class FollowUpWatch implements Work {

    @Inject
    FollowUps followUps;

    @Inject
    Follow follow;

    @Override
    public String kind() {
        return Follow.KIND;
    }

    @Override
    public void perform(String id, String data) {
        var slash = id.indexOf('/');
        var ring = Ring.valueOf(id.substring(slash + 1));
        followUps
                .find(Long.parseLong(id.substring(0, slash)))
                .filter(found -> waits(found, ring))
                .ifPresent(late ->
                        follow.tellHeads(late, "rating.late", ring == Ring.CALL ? late.callBy() : late.answerBy()));
    }

    private static boolean waits(FollowUp followUp, Ring ring) {
        return ring == Ring.CALL ? followUp.state() == FollowUpState.OPEN : followUp.state() != FollowUpState.ANSWERED;
    }
}
