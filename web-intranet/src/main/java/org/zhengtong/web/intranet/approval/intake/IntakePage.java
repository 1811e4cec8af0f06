package org.zhengtong.web.intranet.approval.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.DraftRow;
import org.zhengtong.publicservice.approval.EligibilityQuestion;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.TakenInRow;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.publicservice.approval.boundary.WindowIntake;
import org.zhengtong.web.filing.Eligibility;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Redirect;

/** Where taking in begins: what somebody comes for, who they are, whether they may; or the draft that they bring. */
@Named
@RequestScoped
public class IntakePage {

    @Inject
    WindowIntake intake;

    @Inject
    Catalogue catalogue;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private MatterDefinition matter;
    private List<DraftRow> mine;
    private List<TakenInRow> today;
    private List<EligibilityQuestion> against = List.of();
    private String code;
    private String number;
    private String proof;

    public void open() {
        mine = intake.mine();
        getMatter();
    }

    public String getText() {
        return parameters.getOrDefault("q", "").strip();
    }

    /** What the words typed lead to; everything without any. */
    public List<MatterSummary> getFound() {
        var text = getText().toLowerCase();
        return catalogue.all().stream()
                .filter(MatterSummary::filedOnline)
                .filter(each -> each.name().zh().contains(text)
                        || each.name().en().toLowerCase().contains(text))
                .toList();
    }

    /** What was chosen; null while nothing is. */
    public MatterDefinition getMatter() {
        var asked = parameters.get("matter");
        if (matter == null && asked != null) {
            matter = catalogue
                    .matter(asked)
                    .filter(MatterDefinition::filedOnline)
                    .orElseThrow(() -> new NotFound(MatterDefinition.class, asked));
        }
        return matter;
    }

    public Eligibility getEligibility() {
        return new Eligibility(getMatter().online(), parameters::get);
    }

    public List<EligibilityQuestion> getAgainst() {
        return against;
    }

    public List<DraftRow> getMine() {
        return mine;
    }

    public List<TakenInRow> getToday() {
        if (today == null) {
            today = intake.today();
        }
        return today;
    }

    public void begin() {
        if (getEligibility().isAnswered()) {
            against = getEligibility().against();
            if (against.isEmpty()) {
                Redirect.to(submissions.once(() -> "/approval/receive?draft="
                        + intake.begin(getMatter().code(), getEligibility().answers(), code)
                                .number()));
            }
        }
    }

    /** A wrong number and a wrong proof look the same. */
    public void adopt() {
        try {
            Redirect.to("/approval/receive?draft=" + intake.adopt(number, proof).number());
        } catch (NotFound unknown) {
            throw ApprovalRule.DRAFT_NOT_OPENED.violated();
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = typed;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String typed) {
        proof = typed;
    }
}
