package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.approval.MatterCode;
import org.zhengtong.publicservice.approval.MatterDraftView;
import org.zhengtong.publicservice.approval.boundary.MatterDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Redirect;

/** What a draft changes against the version that holds now, and publishing it. */
@Named
@RequestScoped
public class MatterReleasePage {

    @Inject
    MatterDesk desk;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private MatterDraftView draft;
    private String note;

    public void open() {
        getDraft();
    }

    private MatterCode code() {
        return new MatterCode(String.valueOf(parameters.get("code")));
    }

    public MatterDraftView getDraft() {
        if (draft == null) {
            draft = desk.draft(code()).orElseThrow(() -> new NotFound(MatterDraftView.class, code()));
        }
        return draft;
    }

    public void publish() {
        Redirect.to(submissions.once(() -> {
            News.tell("approval_release.done", desk.publish(code(), number("seen", -1), number("current", null), note));
            return "/approval/versions?code=" + code();
        }));
    }

    public void discard() {
        var published = getDraft().current() != null;
        Redirect.to(submissions.once(() -> {
            desk.discard(code(), number("seen", -1));
            News.tell("approval_release.discarded");
            return published ? "/approval/versions?code=" + code() : "/approval/catalogue";
        }));
    }

    private Integer number(String name, Integer otherwise) {
        var text = parameters.getOrDefault(name, "");
        return text.matches("\\d{1,9}") ? Integer.valueOf(text) : otherwise;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }
}
