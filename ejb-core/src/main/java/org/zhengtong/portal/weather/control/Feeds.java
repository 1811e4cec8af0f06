package org.zhengtong.portal.weather.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.zhengtong.portal.weather.entity.Feed;

/** The feed that the county reads. */
@ApplicationScoped
public class Feeds {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public Feed get() {
        return find().orElseGet(() -> {
            var feed = new Feed(Feed.ONE);
            entities.persist(feed);
            return feed;
        });
    }

    public Optional<Feed> find() {
        return Optional.ofNullable(entities.find(Feed.class, Feed.ONE));
    }
}
