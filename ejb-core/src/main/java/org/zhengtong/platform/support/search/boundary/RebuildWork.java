package org.zhengtong.platform.support.search.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.zhengtong.platform.support.scheduling.Work;

/** Writes every document into the index again, while people search: each takes the place of what was there of it. */
@Stateless
@Local(Work.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RebuildWork implements Work {

    static final String KIND = "search.rebuild";
    static final String ALL = "all";

    @Inject
    RoundPortion portions;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(String id, String data) {
        var last = 0L;
        do {
            last = portions.reindex(last);
        } while (last > 0);
    }
}
