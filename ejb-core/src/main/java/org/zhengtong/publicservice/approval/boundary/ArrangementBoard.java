package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.CaseView;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.StepRights;
import org.zhengtong.platform.support.workflow.StepRights.EarlierStep;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.Arrangements;
import org.zhengtong.publicservice.approval.Arrangements.Added;
import org.zhengtong.publicservice.approval.Arrangements.Administration;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.Outcomes;

/** Tells a reader what they may arrange around an application, so that nothing is offered that would be refused. */
@Stateless
@DenyAll
public class ArrangementBoard {

    @Inject
    CaseBoard board;

    @Inject
    Applications applications;

    @Inject
    ApprovalRecords records;

    @Inject
    Caller caller;

    /** An open step and what the reader may do with it. */
    private record Open(StepView step, StepRights rights) {}

    @RolesAllowed({"approval.read", "approval.handle"})
    public Arrangements of(ApplicationNumber number) {
        board.requireReadable(number);
        var me = caller.required();
        var stage = applications.get(number).stage();
        var handles = caller.may(Permission.APPROVAL_HANDLE);
        var restsFor = records.find(number.key()).map(CaseView::suspendedFor).orElse(null);
        var open = records.openSteps(number.key()).stream()
                .map(step -> new Open(step, records.rights(step.id(), me)))
                .toList();
        var mine = first(open, each -> handles && each.rights().maySign());
        return new Arrangements(
                id(mine),
                mine != null && !mine.step().node().equals(Outcomes.NODE_ACCEPT),
                id(first(open, each -> handles && each.rights().mayAnswer())),
                restsFor == null ? id(first(open, each -> handles && isDelegatedBy(me, each.step()))) : null,
                open.stream()
                        .filter(each -> each.rights().mayUrge() && isUrgeable(each.step()))
                        .map(each -> each.step().id())
                        .toList(),
                open.stream().flatMap(ArrangementBoard::added).toList(),
                handles && stage == Stage.IN_HANDLING ? decided(number, me) : null,
                stage.isOpen() && restsFor == null && records.mayCopy(number.key(), me),
                restsFor,
                administration(number, stage, restsFor, open));
    }

    private static boolean isDelegatedBy(AccountId me, StepView step) {
        return step.signers().stream().anyMatch(place -> place.delegate() != null && me.equals(place.person()));
    }

    /** Nobody urges the applicant this way. */
    private static boolean isUrgeable(StepView step) {
        return !step.node().equals(Outcomes.NODE_SUPPLEMENT);
    }

    private static Stream<Added> added(Open open) {
        return open.step().signers().stream()
                .filter(place -> open.rights().removable().contains(place.place()))
                .map(place -> new Added(open.step().id(), place.place(), place.person()));
    }

    /** What was accepted stays accepted. */
    private StepId decided(ApplicationNumber number, AccountId me) {
        return records.steps(number.key()).stream()
                .filter(step -> step.state() == StepState.DONE && !step.node().equals(Outcomes.NODE_ACCEPT))
                .map(StepView::id)
                .filter(step -> records.mayTakeBack(step, me))
                .findFirst()
                .orElse(null);
    }

    private Administration administration(ApplicationNumber number, Stage stage, String restsFor, List<Open> open) {
        if (!caller.may(Permission.PROCESS_ADMINISTER) || !stage.isOpen()) {
            return Administration.NONE;
        }
        boolean moves = restsFor == null;
        boolean handled = stage == Stage.IN_HANDLING;
        return new Administration(
                moves && handled,
                !moves,
                moves && handled ? others(number, open) : List.of(),
                id(first(open, each -> each.rights().maySign())));
    }

    /** The steps of its way, walked or still ahead, on which it does not stand. */
    private List<EarlierStep> others(ApplicationNumber number, List<Open> open) {
        Map<String, Bilingual> names = new LinkedHashMap<>();
        records.steps(number.key()).forEach(step -> names.put(step.node(), step.name()));
        records.ahead(number.key()).forEach(step -> names.put(step.node(), step.name()));
        names.remove(Outcomes.NODE_SUPPLEMENT);
        open.forEach(each -> names.remove(each.step().node()));
        return names.entrySet().stream()
                .map(each -> new EarlierStep(each.getKey(), each.getValue()))
                .toList();
    }

    private static Open first(List<Open> open, Predicate<Open> such) {
        return open.stream().filter(such).findFirst().orElse(null);
    }

    private static StepId id(Open open) {
        return open == null ? null : open.step().id();
    }
}
