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

/**
 * Looks after a start whether sources, rows and index know the same. Sources that know something else are gone through; what
 * the index knows wrongly is put right, document by document, and where it does not know all there is, it is made anew.
 */
@Singleton
@Startup
@Local(Work.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexWatch implements Work {

    static final String KIND = "search.watch";
    static final String START = "start";

    private static final int PORTION = 200;

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
        portions.heal(index.check(PORTION, portions::tidy));
    }
}
