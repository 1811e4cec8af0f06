package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.notification.boundary.Notifier;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.publicservice.approval.entity.Application;

/** Who is told what became of a promise: the applicant, whoever handles the case now, and the heads where they have to know. */
@ApplicationScoped
public class PromiseNews {

    @Inject
    ApplicantNews applicants;

    @Inject
    ApprovalRecords records;

    @Inject
    MatterVersions versions;

    @Inject
    Lanes lanes;

    @Inject
    Signatories signatories;

    @Inject
    Notifier notifier;

    void tellApplicant(Application application, String what) {
        applicants.tell(application, what);
    }

    /** The signers of the open steps; of a closed case, those who accepted it. */
    void tellOffice(Application application, String what) {
        tell(application, what, office(application));
    }

    void tellHeads(Application application, String what) {
        var heads = accepting(application).stream()
                .map(signatories::superiorOf)
                .flatMap(Optional::stream)
                .map(signatories::membersOf)
                .flatMap(List::stream)
                .toList();
        tell(application, what, heads);
    }

    private void tell(Application application, String what, Collection<AccountId> people) {
        if (application.demo()) {
            return;
        }
        var parameters = List.of(application.number().value(), application.title());
        people.forEach(person ->
                notifier.tell(person, "approval." + what, parameters, "/approval/case?number=" + application.number()));
    }

    private Set<AccountId> office(Application application) {
        var told = new LinkedHashSet<AccountId>();
        records.openSteps(application.number().key()).stream()
                .flatMap(StepView::waiting)
                .forEach(place -> told.addAll(
                        place.person() != null ? List.of(place.person()) : signatories.membersOf(place.group())));
        if (told.isEmpty()) {
            accepting(application).forEach(group -> told.addAll(signatories.membersOf(group)));
        }
        return told;
    }

    private List<Group> accepting(Application application) {
        var matter = versions.get(application.matterVersion()).definition();
        var filled =
                lanes.of(matter, application.township(), application.applicant().account());
        return Stream.ofNullable(filled.get(Outcomes.LANE_ACCEPT))
                .flatMap(List::stream)
                .map(Signatory::group)
                .filter(Objects::nonNull)
                .toList();
    }
}
