package org.zhengtong.web.intranet.content;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.content.SiteNoticeForm;
import org.zhengtong.portal.content.SiteNoticeId;
import org.zhengtong.portal.content.SiteNoticeUrgency;
import org.zhengtong.portal.content.boundary.SiteNoticeDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** One site notice: a new one, which begins now and ends tomorrow unless the editor says so, or one that is there. */
@Named
@ViewScoped
public class SiteNoticePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int END_OF_WORK = 18;

    @Inject
    transient SiteNoticeDesk desk;

    @Inject
    transient Submissions submissions;

    @Inject
    transient Clock clock;

    private SiteNoticeForm form;

    @PostConstruct
    void read() {
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("notice");
        form = asked != null && asked.matches("\\d{1,18}")
                ? SiteNoticeForm.of(desk.notice(new SiteNoticeId(Long.parseLong(asked))), clock.getZone())
                : fresh();
    }

    private SiteNoticeForm fresh() {
        var fresh = new SiteNoticeForm();
        fresh.setFromDay(LocalDate.now(clock));
        fresh.setFromTime(LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
        fresh.setUntilDay(LocalDate.now(clock).plusDays(1));
        fresh.setUntilTime(LocalTime.of(END_OF_WORK, 0));
        return fresh;
    }

    /** Also for the empty form: whoever does not look after the sites does not see it. */
    public void open() {
        desk.notices(new Page.Request(0, 1));
    }

    public void save() {
        Redirect.to(submissions.once(() -> {
            if (isFresh()) {
                desk.write(form);
            } else {
                desk.change(form);
            }
            News.tell("content_notices.done.saved");
            return SiteNoticesPage.ADDRESS;
        }));
    }

    public boolean isFresh() {
        return form.id() == null;
    }

    public SiteNoticeForm getForm() {
        return form;
    }

    public List<Option> getUrgencies() {
        return Option.of(Words.in(Language.current()), SiteNoticeUrgency.values());
    }
}
