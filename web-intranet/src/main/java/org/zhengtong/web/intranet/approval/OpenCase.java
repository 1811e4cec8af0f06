package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.CaseView;
import org.zhengtong.publicservice.approval.JointView;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.publicservice.approval.boundary.JointRoom;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** The case that the address names, read once a request; read again for showing it after something was done. */
@Named
@RequestScoped
public class OpenCase {

    @Inject
    CaseBoard board;

    @Inject
    JointRoom joint;

    @Inject
    Signatories signatories;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private final Map<AccountId, String> names = new HashMap<>();
    private CaseView view;
    private Optional<JointView> together;
    private boolean forShowing;

    /** Somebody of a step: who they are, and how far they are. */
    public record Place(String group, String person, String outcome, java.time.Instant signedAt) {}

    /** Refuses unknown and unreachable cases before anything is shown. */
    public void open() {
        getView();
    }

    public ApplicationNumber number() {
        return new ApplicationNumber(String.valueOf(parameters.get("number")));
    }

    public CaseView getView() {
        boolean rendering =
                PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId());
        if (view == null || rendering && !forShowing) {
            view = board.open(number());
            forShowing = rendering;
        }
        return view;
    }

    /** The joint application that it is or belongs to; null if it stands alone. */
    public JointView getJoint() {
        if (together == null) {
            together = joint.ofCase(number());
        }
        return together.orElse(null);
    }

    /** The step on which the reader acts: the one that the page was shown with, though it may be done by now. */
    public StepId step() {
        var sent = parameters.get("step");
        if (sent != null && sent.matches("\\d{1,18}")) {
            return new StepId(Long.parseLong(sent));
        }
        var mine = getView().mine();
        return mine == null ? new StepId(0) : mine.id();
    }

    /** In an applicant's place without an account stands the system: it is the applicant for whom one waits. */
    public String nameOf(AccountId person) {
        if (AccountId.SYSTEM.equals(person)) {
            return getView().applicantName();
        }
        return person == null ? "" : names.computeIfAbsent(person, signatories::nameOf);
    }

    public String nameOf(Group group) {
        return group == null ? "" : words().of(signatories.nameOf(group));
    }

    public List<Place> places(StepView step) {
        return step.signers().stream()
                .map(signer -> new Place(
                        nameOf(signer.group()),
                        nameOf(signer.person()),
                        OutcomeWords.of(signer.outcome(), words()),
                        signer.signedAt()))
                .toList();
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
