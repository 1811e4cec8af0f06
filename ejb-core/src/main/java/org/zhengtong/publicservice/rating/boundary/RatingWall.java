package org.zhengtong.publicservice.rating.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.publicservice.rating.GradeCount;
import org.zhengtong.publicservice.rating.RatingFilter;
import org.zhengtong.publicservice.rating.RatingView;
import org.zhengtong.publicservice.rating.control.Ratings;

/** Ratings as everybody may read them: all of them, with their replies, and without what tells who rated. */
@Stateless
@DenyAll
public class RatingWall {

    @Inject
    Ratings ratings;

    @PermitAll
    public Page<RatingView> published(RatingFilter filter, Page.Request page) {
        return ratings.page(filter, DataScope.COUNTY, page);
    }

    /** @param from null for all */
    @PermitAll
    public List<GradeCount> counts(LocalDate from, LocalDate to) {
        return ratings.counts(from, to, DataScope.COUNTY);
    }
}
