package org.zhengtong.web.intranet.weather;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.weather.IssueWarning;
import org.zhengtong.portal.weather.WarningColour;
import org.zhengtong.portal.weather.WarningKind;
import org.zhengtong.portal.weather.WarningNumber;
import org.zhengtong.portal.weather.WarningView;
import org.zhengtong.portal.weather.boundary.WarningDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** Warnings: the list of the office, issuing one, lifting one. A form that is sent twice warns once. */
@Named
@RequestScoped
public class WarnPage {

    private static final int ROWS = 20;

    @Inject
    WarningDesk desk;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private final IssueWarning warning = new IssueWarning();
    private Page<WarningView> page;
    private WarningView view;
    private String reason;

    @PostConstruct
    void begin() {
        warning.setEndDay(LocalDate.now(clock).plusDays(1));
        warning.setEndTime(LocalTime.of(LocalTime.now(clock).getHour(), 0));
    }

    /** Also for the empty form: whoever may not warn does not see it. */
    public void open() {
        getPage();
    }

    public Page<WarningView> getPage() {
        if (page == null) {
            page = desk.all(PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    public WarningView getView() {
        if (view == null) {
            view = desk.get(number());
        }
        return view;
    }

    public void issue() {
        Redirect.to(submissions.once(() -> {
            var number = desk.issue(warning);
            News.tell("weather_warnings.done.issued", number.value());
            return "/weather/warnings";
        }));
    }

    public void lift() {
        Redirect.to(submissions.once(() -> {
            desk.lift(number(), reason);
            News.tell("weather_warnings.done.lifted", number().value());
            return "/weather/warnings";
        }));
    }

    private WarningNumber number() {
        var number = parameters.get("number");
        if (number == null) {
            throw new NotFound(WarningView.class, "");
        }
        return new WarningNumber(number);
    }

    public List<Option> getKinds() {
        return Option.of(words(), WarningKind.values());
    }

    public List<Option> getColours() {
        return Option.of(words(), WarningColour.values());
    }

    public IssueWarning getWarning() {
        return warning;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
