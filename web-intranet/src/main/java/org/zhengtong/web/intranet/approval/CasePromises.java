package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.zhengtong.publicservice.approval.PromiseKind;
import org.zhengtong.publicservice.approval.PromiseState;
import org.zhengtong.publicservice.approval.PromiseView;
import org.zhengtong.publicservice.approval.boundary.PromiseDesk;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.tags.Light;
import org.zhengtong.web.words.Words;

/** What the applicant of the open case promised, and what may be done about it. */
@Named
@RequestScoped
public class CasePromises {

    @Inject
    OpenCase openCase;

    @Inject
    PromiseDesk desk;

    private List<PromiseView> promises;

    public List<PromiseView> getAll() {
        if (promises == null) {
            promises = desk.promises(openCase.number());
        }
        return promises;
    }

    /** A paper without which nothing may be granted is outstanding. */
    public boolean isHoldingUp() {
        return openCase.getView().stage().isOpen()
                && getAll().stream()
                        .anyMatch(each -> each.kind() == PromiseKind.ACCEPTANCE
                                && each.state().isOutstanding());
    }

    public boolean isUnkept() {
        return getAll().stream()
                .anyMatch(each -> each.kind() == PromiseKind.ACCEPTANCE && each.state() == PromiseState.BROKEN);
    }

    /** The end of a case whose promise was not kept, for whoever may sign it. */
    List<Offer> offers() {
        var view = openCase.getView();
        if (view.mine() == null || !view.rights().maySign() || !isUnkept()) {
            return List.of();
        }
        var action = CaseAction.UNKEPT;
        return List.of(new Offer(action.name(), words().of(action), action.icon(), "danger", true, null));
    }

    /** Its day while something is awaited, its state otherwise. */
    public Light light(PromiseView promise) {
        return promise.isToCheck() && promise.state() == PromiseState.KEPT
                ? new Light(
                        promise.today().isAfter(promise.checkDue()) ? "over" : "soon", words().get("promise.toCheck"))
                : PromiseLights.of(promise.state(), promise.deadline(), promise.today(), words());
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
