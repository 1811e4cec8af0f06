package org.zhengtong.web.intranet.worktime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Comparator;
import java.util.List;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.worktime.KnownYear;
import org.zhengtong.platform.support.worktime.boundary.HolidayImport;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.forms.TextUpload;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.pages.Redirect;

/** The years whose holidays are known, and importing one. */
@Named
@RequestScoped
public class YearsPage {

    @Inject
    WorkCalendar calendar;

    @Inject
    HolidayImport imports;

    @Inject
    PersonNames names;

    @Inject
    Submissions submissions;

    @Inject
    Caller caller;

    private List<KnownYear> years;
    private List<Integer> missing;
    private String text;
    private Part file;

    /** Newest first. */
    public List<KnownYear> getYears() {
        if (years == null) {
            years = calendar.knownYears().stream()
                    .sorted(Comparator.comparingInt(KnownYear::year).reversed())
                    .toList();
        }
        return years;
    }

    /** Years that deadlines run into and nobody has imported. */
    public List<Integer> getMissing() {
        if (missing == null) {
            missing = calendar.missingYears();
        }
        return missing;
    }

    public boolean isImporter() {
        return caller.may(Permission.WORKTIME_IMPORT);
    }

    public String importerOf(KnownYear year) {
        return names.of(year.importedBy());
    }

    public List<String> sources(KnownYear year) {
        return year.source().lines().toList();
    }

    public void take() {
        text = TextUpload.or(file, text);
        Redirect.to(submissions.once(() -> {
            var imported = imports.importYear(text);
            News.tell(
                    imported.changesAnything() ? "worktime_import.done" : "worktime_import.same",
                    String.valueOf(imported.year()));
            return "/worktime/year?year=" + imported.year();
        }));
    }

    public String getText() {
        return text;
    }

    public void setText(String pasted) {
        text = pasted;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part chosen) {
        file = chosen;
    }
}
