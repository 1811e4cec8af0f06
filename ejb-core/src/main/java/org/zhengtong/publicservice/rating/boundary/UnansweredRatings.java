package org.zhengtong.publicservice.rating.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.zhengtong.portal.content.MessageSource;
import org.zhengtong.publicservice.rating.control.FollowUps;

/** A bad rating is a message that everybody reads on the portal; the self-check of the site counts those nobody answered. */
@Stateless
@Local(MessageSource.class)
@PermitAll
public class UnansweredRatings implements MessageSource {

    @Inject
    FollowUps followUps;

    @Override
    public long unansweredSince(Instant before) {
        return followUps.unanswered(before);
    }
}
