package org.zhengtong.web.intranet.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.boundary.ProcessDesign;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Redirect;

/** Begins the draft of a process that is new. */
@Named
@RequestScoped
public class NewDraftPage {

    @Inject
    ProcessDesign design;

    @Inject
    Submissions submissions;

    private String code;
    private String chinese;
    private String english;

    /** Shuts the page to whoever may not design. */
    public void open() {
        design.roles();
    }

    public void begin() {
        var name = new Bilingual(chinese.strip(), english == null ? "" : english.strip());
        Redirect.to(submissions.once(() ->
                "/workflow/design?draft=" + design.begin(code.strip(), name).value()));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String text) {
        code = text;
    }

    public String getChinese() {
        return chinese;
    }

    public void setChinese(String text) {
        chinese = text;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String text) {
        english = text;
    }
}
