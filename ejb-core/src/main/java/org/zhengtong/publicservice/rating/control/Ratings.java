package org.zhengtong.publicservice.rating.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.publicservice.rating.ContactKey;
import org.zhengtong.publicservice.rating.GradeCount;
import org.zhengtong.publicservice.rating.RatingFilter;
import org.zhengtong.publicservice.rating.RatingView;
import org.zhengtong.publicservice.rating.entity.Rating;

/** The ratings: they are added, counted and read. */
@ApplicationScoped
public class Ratings {

    private static final String FILTER = """
             where (:county = true or r.unitId in :units)
              and (:unit is null or r.unitId = :unit)
              and (:matter is null or r.matter = :matter)
              and (:grade is null or r.grade = :grade)
              and (cast(:from as LocalDate) is null or r.ratedOn >= :from)
              and (cast(:to as LocalDate) is null or r.ratedOn <= :to)
            """;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(Rating rating) {
        entities.persist(rating);
    }

    public Optional<Rating> find(ContactKey contact) {
        return entities.createQuery(
                        "select r from Rating r where r.contactSystem = :system and r.contactNumber = :number",
                        Rating.class)
                .setParameter("system", contact.system())
                .setParameter("number", contact.number())
                .getResultStream()
                .findFirst();
    }

    /** By unit, matter, day and grade, in one query. */
    public List<GradeCount> counts(LocalDate from, LocalDate to, DataScope scope) {
        return with(
                        new RatingFilter(null, null, null, from, to),
                        scope,
                        entities.createQuery(
                                "select new org.zhengtong.publicservice.rating.GradeCount(r.unitId, r.matter, r.ratedOn,"
                                        + " r.grade, count(r)) from Rating r" + FILTER
                                        + " group by r.unitId, r.matter, r.ratedOn, r.grade",
                                GradeCount.class))
                .getResultList();
    }

    /** Newest first, with their replies. */
    public Page<RatingView> page(RatingFilter filter, DataScope scope, Page.Request asked) {
        var total = with(filter, scope, entities.createQuery("select count(r) from Rating r" + FILTER, Long.class))
                .getSingleResult();
        var page = asked.within(total);
        var rows = with(
                        filter,
                        scope,
                        entities.createQuery(
                                "select r, f.publishedReply, f.answeredAt, f.id from Rating r"
                                        + " left join FollowUp f on f.rating = r" + FILTER
                                        + " order by r.ratedAt desc, r.id desc",
                                Object[].class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows.stream().map(Ratings::view).toList(), total, page.first(), page.size());
    }

    private static <Q extends Query> Q with(RatingFilter filter, DataScope scope, Q query) {
        query.setParameter("county", scope.county())
                .setParameter("units", scope.unitsOrNone())
                .setParameter("unit", filter.unit())
                .setParameter("matter", filter.matter())
                .setParameter("grade", filter.grade())
                .setParameter("from", filter.from())
                .setParameter("to", filter.to());
        return query;
    }

    private static RatingView view(Object[] row) {
        var rating = (Rating) row[0];
        return new RatingView(
                rating.id(),
                rating.about(),
                rating.unit(),
                rating.channel(),
                rating.grade(),
                rating.reasons(),
                rating.published(),
                rating.ratedOn(),
                (String) row[1],
                (Instant) row[2],
                row[3] != null && row[2] == null,
                rating.demo());
    }
}
