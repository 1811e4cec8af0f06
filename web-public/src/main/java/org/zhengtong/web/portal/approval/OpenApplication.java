package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.JointView;
import org.zhengtong.publicservice.approval.ProgressView;
import org.zhengtong.publicservice.approval.boundary.JointRoom;
import org.zhengtong.publicservice.approval.boundary.Progress;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** The application that a page is about, by the number in its address: one's own, or opened with its query code. */
@Named
@RequestScoped
public class OpenApplication {

    @Inject
    Progress progress;

    @Inject
    JointRoom joint;

    @Inject
    Opened opened;

    private String number = Asked.parameter("number");
    private ProgressView view;
    private Optional<JointView> together;

    /**
     * Leads to the page that asks for the query code if there is nothing to show without it, and from a part to the joint
     * application, where everything is.
     */
    public void open() {
        if (number == null || find(getNumber(), getCode()).isEmpty()) {
            Redirect.to("/approval/progress" + (isNumber(number) ? "?number=" + number : ""));
        } else if (getJoint() != null) {
            openParts();
        }
    }

    private void openParts() {
        if (getJoint().part()) {
            opened.remember(getJoint().number(), getCode());
            Redirect.to("/approval/application?number=" + getJoint().number());
        } else {
            getJoint().parts().forEach(part -> opened.remember(part.number(), getCode()));
        }
    }

    /** What it is a part of, or has as parts; null if it stands alone. */
    public JointView getJoint() {
        if (together == null) {
            together = joint.ofApplicant(getNumber(), getCode());
        }
        return together.orElse(null);
    }

    /** Empty for a wrong code and an unknown number alike. */
    Optional<ProgressView> find(ApplicationNumber asked, String code) {
        try {
            view = progress.progress(asked, code);
            return Optional.of(view);
        } catch (NotFound closed) {
            return Optional.empty();
        }
    }

    public ProgressView getView() {
        if (view == null) {
            view = progress.progress(getNumber(), getCode());
        }
        return view;
    }

    /** Of what the notice asks for, in the reader's language; the notice itself is in Chinese. */
    public String nameOf(CorrectionItem item) {
        return getView()
                .matter()
                .nameOf(item.subject())
                .map(Words.in(Language.current())::of)
                .orElse(item.subjectName());
    }

    public ApplicationNumber getNumber() {
        return new ApplicationNumber(number);
    }

    /** Null where the account opens it. */
    public String getCode() {
        return opened.queryCode(number);
    }

    public String getToken() {
        return opened.token();
    }

    static boolean isNumber(String text) {
        return text != null && text.matches("[0-9A-Za-z-]{1,40}");
    }
}
