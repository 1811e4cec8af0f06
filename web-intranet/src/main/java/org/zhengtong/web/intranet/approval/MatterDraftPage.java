package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.publicservice.approval.CatalogueFault;
import org.zhengtong.publicservice.approval.GuideElement;
import org.zhengtong.publicservice.approval.GuidePart;
import org.zhengtong.publicservice.approval.GuideSheet;
import org.zhengtong.publicservice.approval.MatterCode;
import org.zhengtong.publicservice.approval.MatterDraftView;
import org.zhengtong.publicservice.approval.MatterRule;
import org.zhengtong.publicservice.approval.boundary.MatterDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.pages.Redirect;

/** A draft, one part of the guide at a time. What was typed is shown again until it is saved. */
@Named
@RequestScoped
public class MatterDraftPage {

    @Inject
    MatterDesk desk;

    @Inject
    GuideFields fields;

    @Inject
    PersonNames persons;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private MatterDraftView draft;
    private TypedGuide typed;
    private List<CatalogueFault> refused = List.of();

    /** Opens the draft, or does what a button asks for. */
    public void act() {
        getDraft();
        var asked = parameters.get("act");
        if (asked == null || !FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        typed = TypedGuide.of(request().getParameterMap());
        if (asked.equals("save")) {
            save();
        } else {
            typed.rearrange(asked, GuideElement.lists(getPart()));
        }
    }

    private void save() {
        try {
            refused = desk.save(code(), seen(), getPart(), typed.values());
        } catch (RuleViolation overtaken) {
            if (overtaken.rule() == MatterRule.DRAFT_CHANGED) {
                draft = null;
            }
            throw overtaken;
        }
        if (refused.isEmpty()) {
            News.tell("approval_guide.saved");
            Redirect.to("/approval/guide?code=" + code() + "&part=" + getPart());
        }
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private MatterCode code() {
        return new MatterCode(String.valueOf(parameters.get("code")));
    }

    private int seen() {
        var seen = parameters.getOrDefault("seen", "");
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }

    public MatterDraftView getDraft() {
        if (draft == null) {
            draft = desk.draft(code()).orElseThrow(() -> new NotFound(MatterDraftView.class, code()));
        }
        return draft;
    }

    public GuidePart getPart() {
        return Arrays.stream(GuidePart.values())
                .filter(part -> part.name().equals(parameters.get("part")))
                .findFirst()
                .orElse(GuidePart.BASICS);
    }

    public GuidePart[] getParts() {
        return GuidePart.values();
    }

    /** What the part says, or what was typed and is not saved yet. */
    private Map<String, String> values() {
        return typed == null ? getDraft().values() : typed.values();
    }

    public boolean isUnsaved() {
        return typed != null;
    }

    public List<GuideFields.Line> getSingle() {
        return fields.lines(GuideElement.single(getPart()), "", values(), getFaults());
    }

    public List<GuideSheet> getLists() {
        return GuideElement.lists(getPart());
    }

    public List<GuideFields.Element> elements(GuideSheet sheet) {
        return fields.elements(sheet, values(), getFaults());
    }

    /** Of the part that is open: what could not be saved, otherwise what has to be mended before it is published. */
    public List<CatalogueFault> getFaults() {
        return refused.isEmpty() ? getDraft().faultsOf(getPart()) : refused;
    }

    public String getChangedBy() {
        return persons.of(getDraft().row().changedBy());
    }
}
