package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.FetchedView;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.FetchedMaterials;
import org.zhengtong.publicservice.approval.entity.FetchedMaterial;

/** Which materials of a case nobody was asked for, and who supplied them. */
@Stateless
@DenyAll
public class FetchedPapers {

    @Inject
    Applications applications;

    @Inject
    FetchedMaterials fetched;

    @Inject
    CaseBoard board;

    @Inject
    Progress progress;

    @RolesAllowed({"approval.read", "approval.handle"})
    public List<FetchedView> of(ApplicationNumber number) {
        board.requireReadable(number);
        return views(number);
    }

    /** @param queryCode null for the account's own application */
    @PermitAll
    public List<FetchedView> ofApplicant(ApplicationNumber number, String queryCode) {
        progress.progress(number, queryCode);
        return views(number);
    }

    private List<FetchedView> views(ApplicationNumber number) {
        return fetched.of(applications.get(number).id()).stream()
                .map(FetchedMaterial::view)
                .toList();
    }
}
