package org.zhengtong.publicservice.rating.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.publicservice.rating.FollowUpView;
import org.zhengtong.publicservice.rating.control.FollowUps;
import org.zhengtong.publicservice.rating.control.PublicText;
import org.zhengtong.publicservice.rating.entity.FollowUp;

/** 回访整改: bad ratings of the units in reach, for their heads. They call back and answer; the rating stays as it is. */
@Stateless
@DenyAll
public class FollowUpDesk {

    @Inject
    FollowUps followUps;

    @Inject
    Vault vault;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<PublicPagesStale> stale;

    @RolesAllowed("rating.follow-up")
    public Page<FollowUpView> all(boolean pendingOnly, Page.Request page) {
        return followUps.page(pendingOnly, scope(), page);
    }

    @RolesAllowed("rating.follow-up")
    public FollowUpView open(long id) {
        return reached(id, followUps.find(id)).view();
    }

    /** Where whoever rated can be called; that somebody looked at it is on record. */
    @RolesAllowed("rating.follow-up")
    @Audited("rating.reveal")
    public String mobile(long id) {
        var sealed = reached(id, followUps.find(id)).rating().mobileSealed();
        return sealed == null ? "" : vault.openText(sealed);
    }

    /** @param note what was said, or that nobody could be reached */
    @RolesAllowed("rating.follow-up")
    @Audited("rating.call")
    public void called(long id, String note) {
        reached(id, followUps.locked(id)).called(note, caller.required(), clock.instant());
    }

    /** The answer is published beside the rating. */
    @RolesAllowed("rating.follow-up")
    @Audited("rating.answer")
    public void answer(long id, String text) {
        var followUp = reached(id, followUps.locked(id));
        followUp.answer(text, PublicText.of(text, List.of()), caller.required(), clock.instant());
        stale.fire(new PublicPagesStale(List.of("/ratings")));
    }

    private FollowUp reached(long id, Optional<FollowUp> found) {
        return found.filter(each -> scope().covers(each.unit())).orElseThrow(() -> new NotFound(FollowUp.class, id));
    }

    private DataScope scope() {
        return caller.scope(Permission.RATING_FOLLOW_UP);
    }
}
