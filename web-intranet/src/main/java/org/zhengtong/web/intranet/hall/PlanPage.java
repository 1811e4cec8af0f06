package org.zhengtong.web.intranet.hall;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.hall.CounterView;
import org.zhengtong.publicservice.hall.HallView;
import org.zhengtong.publicservice.hall.LineView;
import org.zhengtong.publicservice.hall.PlanCounter;
import org.zhengtong.publicservice.hall.PlanHall;
import org.zhengtong.publicservice.hall.PlanLine;
import org.zhengtong.publicservice.hall.boundary.HallPlan;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** The forms of a hall, of a queue and of a counter: empty for a new one, filled for one that is changed. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient HallPlan plan;

    @Inject
    transient Directory directory;

    private String code;
    private PlanHall hall = new PlanHall();
    private PlanLine line = new PlanLine();
    private PlanCounter counter = new PlanCounter();

    /** Read once: what somebody else changes after that is found out by the version. */
    @PostConstruct
    void read() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        code = parameters.get("code");
        if (code != null) {
            read(plan.hall(code), parameters.get("id"));
        }
    }

    private void read(HallView found, String id) {
        hall = PlanHall.of(found);
        counter.setUnit(found.unit());
        if (id == null) {
            return;
        }
        if (FacesContext.getCurrentInstance().getViewRoot().getViewId().contains("/hall/line")) {
            line = PlanLine.of(found.lines().stream()
                    .filter(each -> String.valueOf(each.id()).equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(LineView.class, id)));
        } else {
            counter = PlanCounter.of(plan.counters(code).stream()
                    .filter(each -> String.valueOf(each.id()).equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(CounterView.class, id)));
        }
    }

    /** A queue and a counter belong to a hall; their form without one leads nowhere. */
    public void requireHall() {
        if (code == null) {
            throw new NotFound(HallView.class, "");
        }
    }

    /** Whoever may not manage any hall does not see the empty form either. */
    public void requireRight() {
        plan.halls();
    }

    public boolean isNew() {
        return code == null;
    }

    public void saveHall() {
        if (isNew()) {
            plan.open(hall);
        } else {
            plan.change(hall);
        }
        saved(hall.getCode());
    }

    public void saveLine() {
        plan.plan(code, line);
        saved(code);
    }

    public void saveCounter() {
        plan.plan(code, counter);
        saved(code);
    }

    public List<Option> getUnits() {
        var words = words();
        return directory.units().stream()
                .map(unit -> new Option(String.valueOf(unit.id()), words.of(unit.name())))
                .toList();
    }

    public List<Option> getLines() {
        var words = words();
        return plan.hall(code).lines().stream()
                .map(each -> new Option(String.valueOf(each.id()), each.prefix() + " " + words.of(each.name())))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public PlanHall getHall() {
        return hall;
    }

    public PlanLine getLine() {
        return line;
    }

    public PlanCounter getCounter() {
        return counter;
    }

    /** As texts, in which check boxes are sent. */
    public List<String> getChosenLines() {
        return counter.getLines().stream().map(String::valueOf).toList();
    }

    public void setChosenLines(List<String> chosen) {
        counter.setLines(chosen.stream().map(Long::valueOf).toList());
    }

    private static Words words() {
        return Words.in(Language.current());
    }

    private static void saved(String code) {
        News.tell("hall.saved");
        Redirect.to("/hall/hall?code=" + code);
    }
}
