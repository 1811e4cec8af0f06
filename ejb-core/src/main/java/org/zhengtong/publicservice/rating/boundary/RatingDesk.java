package org.zhengtong.publicservice.rating.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.rating.GradeCount;
import org.zhengtong.publicservice.rating.RatingFilter;
import org.zhengtong.publicservice.rating.RatingView;
import org.zhengtong.publicservice.rating.control.Ratings;

/** Ratings of the units whose cases the caller may see: counted and listed by the same conditions, and only read. */
@Stateless
@DenyAll
public class RatingDesk {

    @Inject
    Ratings ratings;

    @Inject
    Caller caller;

    @RolesAllowed({"approval.read", "approval.handle"})
    public Page<RatingView> given(RatingFilter filter, Page.Request page) {
        return ratings.page(filter, scope(), page);
    }

    @RolesAllowed({"approval.read", "approval.handle"})
    public List<GradeCount> counts(LocalDate from, LocalDate to) {
        return ratings.counts(from, to, scope());
    }

    private DataScope scope() {
        return caller.scope(Permission.APPROVAL_READ);
    }
}
