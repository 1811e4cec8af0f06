package org.zhengtong.web.intranet.rating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.rating.FollowUpView;
import org.zhengtong.publicservice.rating.boundary.FollowUpDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Redirect;

/** One bad rating: who said what, the call, the answer. Which button was pressed comes as {@code act}. */
@Named
@RequestScoped
public class FollowUpPage {

    private static final String APPROVAL = "approval";

    @Inject
    FollowUpDesk desk;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private FollowUpView view;
    private String text;
    private String mobile;

    public void open() {
        if ("reveal".equals(parameters.get("act"))
                && FacesContext.getCurrentInstance().isPostback()) {
            mobile = desk.mobile(id());
        }
        getView();
    }

    public FollowUpView getView() {
        if (view == null) {
            view = desk.open(id());
        }
        return view;
    }

    /** Address of the case that was rated; null where it was no case. */
    public String getCaseAddress() {
        var contact = getView().contact();
        return contact.system().equals(APPROVAL) ? "/approval/case?number=" + contact.number() : null;
    }

    public void called() {
        once("rating_follow-up.done.called", () -> desk.called(id(), text));
    }

    public void answer() {
        once("rating_follow-up.done.answered", () -> desk.answer(id(), text));
    }

    private void once(String news, Runnable work) {
        Redirect.to(submissions.once(() -> {
            work.run();
            News.tell(news);
            return "/rating/follow-up?id=" + id();
        }));
    }

    private long id() {
        var id = parameters.get("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFound(FollowUpView.class, String.valueOf(id));
        }
        return Long.parseLong(id);
    }

    /** Null until somebody asked for it. */
    public String getMobile() {
        return mobile;
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed;
    }
}
