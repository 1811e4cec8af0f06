package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.DraftRow;
import org.zhengtong.publicservice.approval.EligibilityQuestion;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.publicservice.approval.boundary.Filing;
import org.zhengtong.web.filing.Eligibility;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.tags.Functions;
import org.zhengtong.web.tags.Question;

/** Before the form: may one apply at all, and does one need an account. */
@Named
@RequestScoped
public class ApplyPage {

    @Inject
    Catalogue catalogue;

    @Inject
    Filing filing;

    @Inject
    Caller caller;

    @Inject
    Opened opened;

    @Inject
    Submissions submissions;

    private MatterDefinition matter;
    private List<EligibilityQuestion> against = List.of();
    private boolean passed;

    /** Only matters that are filed online have such a page. */
    public void open() {
        getMatter();
    }

    public MatterDefinition getMatter() {
        if (matter == null) {
            var code = String.valueOf(Asked.parameter("matter"));
            matter = catalogue
                    .matter(code)
                    .filter(MatterDefinition::filedOnline)
                    .orElseThrow(() -> new NotFound(MatterDefinition.class, code));
        }
        return matter;
    }

    public boolean isAccountMissing() {
        return !getMatter().online().anonymousAllowed() && caller.applicant().isEmpty();
    }

    public boolean isSignedIn() {
        return caller.applicant().isPresent();
    }

    /** Begun before and not finished. */
    public List<DraftRow> getBegun() {
        return isSignedIn()
                ? filing.myDrafts().stream()
                        .filter(row -> row.matterCode().equals(getMatter().code()))
                        .toList()
                : List.of();
    }

    /** The questions, drawn as fields of yes and no. */
    public List<FormField> getQuestions() {
        return eligibility().questions();
    }

    public String answer(String question) {
        return eligibility().answer(question);
    }

    /** Answers that rule the applicant out. */
    public List<EligibilityQuestion> getAgainst() {
        return against;
    }

    /** Whether all answers are as they have to be, and only an account is missing. */
    public boolean isPassed() {
        return passed;
    }

    /** Leads through sign-in and back here, with the answers given so far. */
    public String getSignIn() {
        return Functions.href("/account/go") + "?back=" + getBack();
    }

    public String getBack() {
        var answers = eligibility().answers().entrySet().stream()
                .map(each -> "&" + Question.name(each.getKey()) + "=" + each.getValue())
                .collect(Collectors.joining());
        return URLEncoder.encode(
                "/approval/apply?matter=" + getMatter().code() + (getRenewed() == null ? "" : "&renew=" + getRenewed())
                        + answers,
                StandardCharsets.UTF_8);
    }

    public void begin() {
        if (!eligibility().isAnswered()) {
            return;
        }
        against = eligibility().against();
        passed = against.isEmpty() && isAccountMissing();
        if (against.isEmpty() && !passed) {
            Redirect.to(submissions.once(this::start));
        }
    }

    /** Who has no account is shown number and code first. */
    private String start() {
        var key = getRenewed() == null
                ? filing.begin(getMatter().code(), eligibility().answers())
                : filing.renew(
                        new ApplicationNumber(getRenewed()), eligibility().answers());
        opened.remember(key);
        return "/approval/" + (key.code() == null ? "form" : "draft") + "?draft=" + key.number();
    }

    /** The application whose licence is to be renewed; null where one applies for the first time. */
    public String getRenewed() {
        var number = Asked.parameter("renew");
        return number == null || number.isBlank() ? null : number;
    }

    private Eligibility eligibility() {
        return new Eligibility(getMatter().online(), Asked::parameter);
    }
}
