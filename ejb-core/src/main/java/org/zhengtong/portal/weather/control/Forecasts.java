package org.zhengtong.portal.weather.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.portal.weather.entity.Forecast;

/** What is foretold, day by day. */
@ApplicationScoped
public class Forecasts {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(Forecast forecast) {
        entities.persist(forecast);
    }

    public Optional<Forecast> find(LocalDate day) {
        return Optional.ofNullable(entities.find(Forecast.class, day));
    }

    /** In the order of days. */
    public List<Forecast> from(LocalDate first, int days) {
        return entities.createQuery("select f from Forecast f where f.day >= :first order by f.day", Forecast.class)
                .setParameter("first", first)
                .setMaxResults(days)
                .getResultList();
    }
}
