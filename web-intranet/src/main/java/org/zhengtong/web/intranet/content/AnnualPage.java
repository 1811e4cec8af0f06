package org.zhengtong.web.intranet.content;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zhengtong.portal.content.AnnualItem;
import org.zhengtong.portal.content.AnnualPart;
import org.zhengtong.portal.content.AnnualReport;
import org.zhengtong.portal.content.SaveAnnual;
import org.zhengtong.portal.content.boundary.AnnualDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** 网站年报: the report that the site fills in by itself as far as it can. */
@Named
@ViewScoped
public class AnnualPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Reports are written until the end of January, of the year before. */
    private static final int WRITTEN_FOR_MONTHS = 6;

    @Inject
    transient AnnualDesk desk;

    @Inject
    transient Submissions submissions;

    @Inject
    transient Clock clock;

    private AnnualReport report;
    private final Map<AnnualItem, String> answers = new EnumMap<>(AnnualItem.class);

    @PostConstruct
    void read() {
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("year");
        report = desk.of(asked != null && asked.matches("\\d{4}") ? Integer.parseInt(asked) : usual());
        Arrays.stream(AnnualItem.values()).forEach(item -> answers.put(item, report.value(item)));
    }

    private int usual() {
        var today = LocalDate.now(clock);
        return Math.max(
                AnnualDesk.FIRST_YEAR, today.minusMonths(WRITTEN_FOR_MONTHS).getYear());
    }

    /** Asked before anything is written: whoever does not look after the sites sees none of it. */
    public void open() {
        desk.of(report.year());
    }

    public void save() {
        Redirect.to(submissions.once(() -> {
            desk.save(new SaveAnnual(report.year(), report.version(), own()));
            News.tell("content_annual.saved");
            return "/content/annual?year=" + report.year();
        }));
    }

    /** What the site counts by itself goes on being counted as long as nobody writes something else. */
    private Map<AnnualItem, String> own() {
        var own = new EnumMap<AnnualItem, String>(AnnualItem.class);
        answers.forEach((item, given) -> {
            var answer = given == null ? "" : given.strip();
            if (!answer.isEmpty() && !answer.equals(report.counted().get(item))) {
                own.put(item, answer);
            }
        });
        return own;
    }

    public AnnualReport getReport() {
        return report;
    }

    public Map<AnnualItem, String> getAnswers() {
        return answers;
    }

    public AnnualPart[] getParts() {
        return AnnualPart.values();
    }

    public List<AnnualItem> items(AnnualPart part) {
        return Arrays.stream(AnnualItem.values())
                .filter(each -> each.part() == part)
                .toList();
    }

    /** Null where the site knows nothing. */
    public String hint(AnnualItem item) {
        var counted = report.counted().get(item);
        return counted == null || !item.isNumber() ? null : words().text("content_annual.counted", counted);
    }

    public List<Option> getYesAndNo() {
        var words = words();
        return List.of(
                new Option("YES", words.get("content_annual.yes")), new Option("NO", words.get("content_annual.no")));
    }

    /** Newest first. */
    public List<Integer> getYears() {
        var last = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(0, last - AnnualDesk.FIRST_YEAR)
                .mapToObj(back -> last - back)
                .toList();
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
