package org.zhengtong.publicservice.hall.control;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.hall.entity.Counter;
import org.zhengtong.publicservice.hall.entity.Hall;

/** Where a clerk may serve: at the counters that their unit staffs, and at the reception of a hall that has such a counter. */
@ApplicationScoped
public class HallReach {

    private static final String SERVE = "hall.serve";

    @Inject
    Halls halls;

    @Inject
    Caller caller;

    public List<Hall> of(List<Hall> all) {
        var scope = caller.scope(SERVE);
        return all.stream().filter(hall -> covers(scope, hall)).toList();
    }

    public List<Counter> countersOf(Hall hall) {
        var scope = caller.scope(SERVE);
        return halls.counters(hall).stream()
                .filter(counter -> counter.isOpen() && scope.covers(counter.unit()))
                .toList();
    }

    public void require(Hall hall) {
        if (!covers(caller.scope(SERVE), hall)) {
            throw new EJBAccessException("a hall in which the caller's unit staffs no counter");
        }
    }

    public void require(Counter counter) {
        if (!caller.scope(SERVE).covers(counter.unit())) {
            throw new EJBAccessException("a counter of another unit");
        }
    }

    private boolean covers(DataScope scope, Hall hall) {
        return scope.covers(hall.unit())
                || halls.counters(hall).stream().map(Counter::unit).anyMatch(scope::covers);
    }
}
