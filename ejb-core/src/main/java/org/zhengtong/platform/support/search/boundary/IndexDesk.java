package org.zhengtong.platform.support.search.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.search.IndexState;
import org.zhengtong.platform.support.search.control.Documents;
import org.zhengtong.platform.support.search.control.SearchIndex;

/** The index: how it stands, and making it anew. */
@Stateless
@DenyAll
public class IndexDesk {

    @Inject
    Documents documents;

    @Inject
    SearchIndex index;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    @RolesAllowed(Permission.SEARCH_TEND)
    public IndexState state() {
        var state = documents.state();
        return new IndexState(documents.count(), index.count(), state.isRebuilding(), state.done(), state.rebuiltAt());
    }

    /** People go on searching meanwhile. Refused while it is being made anew already. */
    @RolesAllowed(Permission.SEARCH_TEND)
    @Audited("search.rebuild")
    public void rebuild() {
        documents.lockedState().begin();
        agenda.schedule(RebuildWork.KIND, RebuildWork.ALL, "", clock.instant());
    }
}
