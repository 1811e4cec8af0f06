package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zhengtong.publicservice.approval.Arrangements;
import org.zhengtong.publicservice.approval.boundary.ArrangementBoard;
import org.zhengtong.publicservice.approval.boundary.CaseCirculation;

/** What the reader may arrange around the open case, asked once a request. */
@Named
@RequestScoped
public class OpenArrangements {

    @Inject
    OpenCase openCase;

    @Inject
    ArrangementBoard board;

    @Inject
    CaseCirculation circulation;

    private Arrangements arrangements;

    /** Leaves the receipt of somebody who has the case before them. */
    void receive() {
        circulation.opened(openCase.number());
    }

    public Arrangements get() {
        if (arrangements == null) {
            arrangements = board.of(openCase.number());
        }
        return arrangements;
    }
}
