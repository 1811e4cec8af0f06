package org.zhengtong.platform.support.search.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.platform.support.search.control.SearchIndex;

/** Looks after a start whether sources and index know the same, and lets them be gone through where they do not. */
@Singleton
@Startup
@Local(Work.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexWatch implements Work {

    static final String KIND = "search.watch";
    static final String START = "start";

    @Inject
    RoundPortion portions;

    @Inject
    SearchIndex index;

    @PostConstruct
    void begin() {
        portions.scheduleWatch();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(String id, String data) {
        portions.scheduleWanting();
        portions.heal(index.count());
    }
}
