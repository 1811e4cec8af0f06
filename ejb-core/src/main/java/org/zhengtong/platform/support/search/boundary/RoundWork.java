package org.zhengtong.platform.support.search.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengtong.platform.support.scheduling.Work;

/** Goes through a source as a whole: what it tells is kept, what it does not tell of any more is gone. */
@Stateless
@Local(Work.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoundWork implements Work {

    static final String KIND = "search.round";

    @Inject
    RoundPortion portions;

    @Override
    public String kind() {
        return KIND;
    }

    /** A standstill begins it again: what was kept already is not written a second time. */
    @Override
    public void perform(String source, String data) {
        var round = portions.begin();
        for (var after = Optional.of(""); after.isPresent(); ) {
            after = portions.of(source, after.get(), round);
        }
        var more = true;
        while (more) {
            more = portions.leaveUnmet(source, round);
        }
    }
}
