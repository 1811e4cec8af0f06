package org.zhengtong.web.intranet.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.content.ImportOutcome;
import org.zhengtong.portal.content.ImportView;
import org.zhengtong.portal.content.ImportedRow;
import org.zhengtong.portal.content.boundary.Importing;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Redirect;

/** One import: how far it is, and what became of each of its files. */
@Named
@RequestScoped
public class ImportedPage {

    private static final int ROWS = 50;
    private static final String NUMBER = "\\d{1,18}";

    @Inject
    Importing importing;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private ImportView run;
    private Page<ImportedRow> page;

    /** Asked before anything is written, so that an unknown import gets the page of unknown addresses. */
    public void open() {
        getRun();
    }

    private long id() {
        var id = String.valueOf(parameters.get("import"));
        if (!id.matches(NUMBER)) {
            throw new NotFound(ImportView.class, id);
        }
        return Long.parseLong(id);
    }

    public ImportView getRun() {
        if (run == null) {
            run = importing.get(id());
        }
        return run;
    }

    public Page<ImportedRow> getPage() {
        if (page == null) {
            page = importing.files(id(), getOutcome(), PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    /** What the list is narrowed to; null for all. */
    public ImportOutcome getOutcome() {
        return Stream.of(ImportOutcome.values())
                .filter(each -> each.name().equals(parameters.get("outcome")))
                .findFirst()
                .orElse(null);
    }

    public ImportOutcome[] getOutcomes() {
        return ImportOutcome.values();
    }

    /** Whether there is anything that another turn could help. */
    public boolean isResumable() {
        return !getRun().isRunning() && getRun().count(ImportOutcome.FAILED) + getRun().count(ImportOutcome.LEFT) > 0;
    }

    public void stop() {
        Redirect.to(submissions.once(() -> {
            importing.stop(id());
            return here();
        }));
    }

    public void resume() {
        Redirect.to(submissions.once(() -> {
            importing.resume(id());
            return here();
        }));
    }

    private String here() {
        return "/content/imported?import=" + id();
    }
}
