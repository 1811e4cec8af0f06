package org.zhengtong.web.portal.hall;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.hall.BookSlot;
import org.zhengtong.publicservice.hall.HallView;
import org.zhengtong.publicservice.hall.LineView;
import org.zhengtong.publicservice.hall.SlotView;
import org.zhengtong.publicservice.hall.boundary.Booking;
import org.zhengtong.publicservice.hall.boundary.HallGuide;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** Makes an appointment: which queue, which day, which hour. The first two stand in the address. */
@Named
@ViewScoped
public class BookPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient HallGuide guide;

    @Inject
    transient Booking booking;

    @Inject
    transient Submissions submissions;

    private final BookSlot command = new BookSlot();
    private String from;

    @PostConstruct
    void read() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var line = parameters.get("line");
        if (line != null && line.matches("\\d{1,18}")) {
            command.setLine(Long.valueOf(line));
            var day = parameters.get("day");
            command.setDay(getDays().stream()
                    .filter(each -> each.toString().equals(day))
                    .findFirst()
                    .orElse(getDays().get(0)));
        }
    }

    public boolean isChosen() {
        return command.getLine() != null;
    }

    /** The halls that take appointments. */
    public List<HallView> getHalls() {
        return guide.halls().stream().filter(HallView::isBookable).toList();
    }

    public HallView getHall() {
        return getHalls().stream()
                .filter(hall -> hall.lines().stream().anyMatch(this::isIt))
                .findFirst()
                .orElseThrow(() -> new NotFound(LineView.class, command.getLine()));
    }

    public LineView getLine() {
        return getHall().lines().stream().filter(this::isIt).findFirst().orElseThrow();
    }

    private boolean isIt(LineView line) {
        return command.getLine().equals(line.id());
    }

    public final List<LocalDate> getDays() {
        return guide.days();
    }

    /** What is still free on the chosen day. */
    public List<Option> getSlots() {
        var words = Words.in(Language.current());
        return guide.slots(command.getLine(), command.getDay()).stream()
                .filter(SlotView::isFree)
                .map(free -> new Option(
                        free.slot().from().toString(),
                        free.slot().from() + "–" + free.slot().until(),
                        words.text("account_book.left", free.left())))
                .toList();
    }

    /** A second click finds what the first one booked. */
    public void book() {
        command.setFrom(LocalTime.parse(from));
        var number = submissions.once(() -> booking.book(command).value());
        Redirect.to("/account/appointment?done=true&number=" + number);
    }

    public BookSlot getCommand() {
        return command;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String chosen) {
        from = chosen;
    }
}
