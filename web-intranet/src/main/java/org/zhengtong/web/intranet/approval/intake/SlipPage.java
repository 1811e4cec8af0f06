package org.zhengtong.web.intranet.approval.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.zhengtong.publicservice.approval.DraftKey;
import org.zhengtong.publicservice.approval.TakenIn;
import org.zhengtong.publicservice.approval.boundary.WindowIntake;

/** 收件凭证: what the applicant takes along from the window. */
@Named
@RequestScoped
public class SlipPage {

    @Inject
    WindowIntake intake;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private TakenIn view;

    public void open() {
        getView();
    }

    public TakenIn getView() {
        if (view == null) {
            view = intake.slip(new DraftKey(String.valueOf(parameters.get("draft")), null));
        }
        return view;
    }

    public boolean isNew() {
        return parameters.get("new") != null;
    }
}
