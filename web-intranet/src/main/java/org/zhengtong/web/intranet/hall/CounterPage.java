package org.zhengtong.web.intranet.hall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.hall.CounterView;
import org.zhengtong.publicservice.hall.DeskView;
import org.zhengtong.publicservice.hall.HallView;
import org.zhengtong.publicservice.hall.LineView;
import org.zhengtong.publicservice.hall.boundary.CounterDesk;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/**
 * The clerk's counter: take a seat, call the next, and say what became of it. The buttons send what they are about, so that
 * one pressed in an old window is answered with what happened meanwhile.
 */
@Named
@RequestScoped
public class CounterPage {

    @Inject
    CounterDesk desk;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private DeskView view;

    /** Opens the desk, or does what the pressed button says. */
    public void open() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            getView();
        } else if (parameters.containsKey("sit")) {
            done(() -> desk.sit(number("sit")));
        } else if (parameters.containsKey("back")) {
            done(() -> desk.back(number("back")));
        } else {
            done(() -> act(String.valueOf(parameters.get("act"))));
        }
    }

    private void act(String act) {
        switch (act) {
            case "next" -> desk.next(number("counter"));
            case "again" -> desk.again(number("ticket"));
            case "served" -> desk.served(number("ticket"));
            case "servedAndNext" -> servedAndNext();
            case "absent" -> desk.absent(number("ticket"));
            case "move" -> desk.move(number("ticket"), number("line"));
            case "leave" -> desk.leave();
            default -> getView();
        }
    }

    private void servedAndNext() {
        desk.served(number("ticket"));
        if (desk.desk().map(DeskView::waiting).orElse(0L) > 0) {
            desk.next(number("counter"));
        }
    }

    /** Whether the clerk takes in applications, too. */
    public boolean isTakesIn() {
        return caller.may(Permission.APPROVAL_INTAKE);
    }

    /** Null while the clerk sits nowhere. */
    public DeskView getView() {
        if (view == null) {
            view = desk.desk().orElse(null);
        }
        return view;
    }

    public List<HallView> getHalls() {
        return desk.halls();
    }

    public List<CounterView> counters(HallView hall) {
        return desk.counters(hall.code());
    }

    public String clerkAt(CounterView counter) {
        return counter.clerk() == null ? null : names.of(counter.clerk());
    }

    /** The queues of the hall that are open. */
    public List<Option> getLines() {
        var words = Words.in(Language.current());
        return getView().hall().lines().stream()
                .filter(LineView::open)
                .map(each -> new Option(String.valueOf(each.id()), each.prefix() + " " + words.of(each.name())))
                .toList();
    }

    private long number(String parameter) {
        var sent = String.valueOf(parameters.get(parameter));
        return sent.matches("\\d{1,18}") ? Long.parseLong(sent) : 0;
    }

    private static void done(Runnable act) {
        act.run();
        Redirect.to("/hall/desk");
    }
}
