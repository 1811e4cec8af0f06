package org.zhengtong.web.intranet.scheduling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.scheduling.AgendaCounts;
import org.zhengtong.platform.support.scheduling.WaitingWork;
import org.zhengtong.platform.support.scheduling.boundary.AgendaDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** What is on the agenda, what fails, and trying it again at once. */
@Named
@RequestScoped
public class AgendaPage {

    private static final int ROWS = 30;

    @Inject
    AgendaDesk desk;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<WaitingWork> page;
    private AgendaCounts counts;

    /** Opens the list, or has the row tried whose button was pressed. */
    public void act() {
        var instance = parameters.get("act");
        if (instance == null || !FacesContext.getCurrentInstance().isPostback()) {
            getPage();
            return;
        }
        desk.tryNow(instance);
        News.tell("scheduling_index.done");
        Redirect.to("/scheduling/" + (isFailing() ? "?failing=true" : ""));
    }

    public boolean isFailing() {
        return Boolean.parseBoolean(parameters.get("failing"));
    }

    public String getKind() {
        return PageNumber.text(parameters, "kind");
    }

    public Page<WaitingWork> getPage() {
        if (page == null) {
            page = desk.work(isFailing(), getKind(), PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    public AgendaCounts getCounts() {
        if (counts == null) {
            counts = desk.counts();
        }
        return counts;
    }

    public List<Option> getKinds() {
        return desk.kinds().stream().map(kind -> new Option(kind, nameOf(kind))).toList();
    }

    /** Work of a kind that has no words is shown by its name. */
    public String nameOf(String kind) {
        return Words.in(Language.current()).find("scheduling.kind." + kind).orElse(kind);
    }
}
