package org.zhengtong.web.intranet.hall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.zhengtong.publicservice.hall.CounterView;
import org.zhengtong.publicservice.hall.DeskView;
import org.zhengtong.publicservice.hall.HallView;
import org.zhengtong.publicservice.hall.LineView;
import org.zhengtong.publicservice.hall.boundary.CounterDesk;
import org.zhengtong.publicservice.hall.boundary.HallGuide;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** The clerk's counter: take a seat, call the next, and say what became of it. */
@Named
@RequestScoped
public class CounterPage {

    @Inject
    CounterDesk desk;

    @Inject
    HallGuide guide;

    @Inject
    PersonNames names;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private DeskView view;
    private String line;

    /** Null while the clerk sits nowhere. */
    public DeskView getView() {
        if (view == null) {
            view = desk.desk().orElse(null);
        }
        return view;
    }

    public List<HallView> getHalls() {
        return guide.halls();
    }

    public List<CounterView> counters(HallView hall) {
        return desk.counters(hall.code());
    }

    public String clerkAt(CounterView counter) {
        return counter.clerk() == null ? null : names.of(counter.clerk());
    }

    /** Opens the desk, or takes the seat whose button was pressed. */
    public void open() {
        if (FacesContext.getCurrentInstance().isPostback() && parameters.containsKey("sit")) {
            done(() -> desk.sit(number("sit")));
        } else {
            getView();
        }
    }

    public void leave() {
        done(desk::leave);
    }

    public void next() {
        done(desk::next);
    }

    public void again() {
        done(() -> desk.again(asked()));
    }

    public void served() {
        done(() -> desk.served(asked()));
    }

    /** Done with this one, and the next at once. */
    public void servedAndNext() {
        done(() -> {
            desk.served(asked());
            if (desk.desk().map(DeskView::waiting).orElse(0L) > 0) {
                desk.next();
            }
        });
    }

    public void absent() {
        done(() -> desk.absent(asked()));
    }

    public void move() {
        done(() -> desk.move(asked(), Long.parseLong(line)));
    }

    public void back(long ticket) {
        done(() -> desk.back(ticket));
    }

    /** The other queues of the hall that are open. */
    public List<Option> getLines() {
        var words = Words.in(Language.current());
        return getView().hall().lines().stream()
                .filter(LineView::open)
                .map(each -> new Option(String.valueOf(each.id()), each.prefix() + " " + words.of(each.name())))
                .toList();
    }

    public String getLine() {
        return line;
    }

    public void setLine(String chosen) {
        line = chosen;
    }

    /** The ticket that the form showed: what was called meanwhile is not taken for it. */
    private long asked() {
        return number("ticket");
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
