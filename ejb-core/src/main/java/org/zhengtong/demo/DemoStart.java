package org.zhengtong.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.zhengtong.kernel.codes.Divisions;
import org.zhengtong.platform.support.scheduling.boundary.Workers;

/** Loads the demo county while no worker runs, if it is asked for and not there yet. */
@Singleton
@Startup
@DependsOn("Workers")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoStart {

    @Inject
    DemoCounty county;

    @Inject
    DemoHistory history;

    @Inject
    DemoReviews reviews;

    @Inject
    Workers workers;

    @PostConstruct
    void load() {
        if (!Boolean.getBoolean("zt.demo")) {
            return;
        }
        // A code that GB/T 2260 never used: the demo's resident IDs are valid nowhere else.
        CsvFile.rows("/db/demo/directory/divisions.csv")
                .forEach(row -> Divisions.register(row.get("code"), row.get("name")));
        if (!county.isFounded()) {
            workers.pause();
            county.found();
            history.write();
            reviews.handIn();
            workers.resume();
        }
    }
}
