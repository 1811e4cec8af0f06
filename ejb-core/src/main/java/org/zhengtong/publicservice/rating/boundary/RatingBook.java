package org.zhengtong.publicservice.rating.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.publicservice.rating.ContactKey;
import org.zhengtong.publicservice.rating.GivenRating;
import org.zhengtong.publicservice.rating.RatingRule;
import org.zhengtong.publicservice.rating.TakeRating;
import org.zhengtong.publicservice.rating.control.Follow;
import org.zhengtong.publicservice.rating.control.PublicText;
import org.zhengtong.publicservice.rating.control.Ratings;
import org.zhengtong.publicservice.rating.entity.Rating;

/**
 * Takes ratings for the systems that had the contact; they say who may rate it. There is no other way in, and none to
 * change or remove what was written.
 */
@Stateless
@DenyAll
public class RatingBook {

    private static final int LONGEST = 500;

    @Inject
    Ratings ratings;

    @Inject
    Follow follow;

    @Inject
    Vault vault;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<PublicPagesStale> stale;

    /** Once per contact; a bad one is followed up. The contact is locked by the caller. */
    @PermitAll
    @Audited("rating.take")
    public void take(TakeRating command) {
        RatingRule.NOT_BY_STAFF.require(!caller.may(Permission.INTRANET_USE));
        RatingRule.CONTACT_RATED.require(ratings.find(command.contact()).isEmpty());
        RatingRule.REASON_OF_ANOTHER_GRADE.require(
                command.reasons().stream().allMatch(reason -> reason.grade() == command.grade()));
        RatingRule.COMMENT_TOO_LONG.require(
                command.comment() == null || command.comment().length() <= LONGEST, LONGEST);
        var mobile = vault.seal(command.mobile());
        var rating = new Rating(
                command,
                PublicText.of(command.comment(), command.hidden()),
                mobile == null ? null : mobile.sealed(),
                clock.instant(),
                LocalDate.now(clock));
        ratings.add(rating);
        if (rating.grade().isBad()) {
            follow.up(rating);
        }
        stale.fire(new PublicPagesStale(List.of("/ratings")));
    }

    /** What a contact was given; whether the caller may know is for the system that had it. */
    @PermitAll
    public Optional<GivenRating> of(ContactKey contact) {
        return ratings.find(contact).map(rating -> new GivenRating(rating.grade(), rating.comment()));
    }
}
