package org.zhengtong.web.intranet.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Map;
import org.zhengtong.platform.support.workflow.ImportReport;
import org.zhengtong.platform.support.workflow.ImportReport.Line;
import org.zhengtong.platform.support.workflow.ImportReport.Verdict;
import org.zhengtong.platform.support.workflow.boundary.ProcessDesign;
import org.zhengtong.platform.support.workflow.boundary.Processes;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.forms.TextUpload;
import org.zhengtong.web.pages.Redirect;

/** A file of another tool: what becomes of each part of it, and then a draft or a version. */
@Named
@RequestScoped
public class ImportPage {

    @Inject
    Processes processes;

    @Inject
    ProcessDesign design;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Part file;
    private String bpmn;
    private ImportReport report;

    /** Asks nothing of the engine, but for the permission. */
    public void open() {
        processes.newest();
    }

    /** Only looks at the file. */
    public void examine() {
        report = processes.examine(TextUpload.or(file, bpmn));
        if (report.acceptable()) {
            bpmn = report.bpmn();
        }
    }

    public void publish() {
        Redirect.to(submissions.once(() -> {
            var process = processes.examine(bpmn).process();
            News.tell("workflow_import.published", processes.publish(bpmn));
            return "/workflow/process?id=" + process;
        }));
    }

    public void draft() {
        Redirect.to(submissions.once(
                () -> "/workflow/design?draft=" + design.take(bpmn).value()));
    }

    /** What was examined in the step before comes along with the form. */
    public ImportReport getReport() {
        if (report == null && parameters.containsKey("bpmn")) {
            report = processes.examine(parameters.get("bpmn"));
        }
        return report;
    }

    public List<Line> getRefused() {
        return lines(Verdict.REFUSED);
    }

    public List<Line> getAdapted() {
        return lines(Verdict.ADAPTED);
    }

    public List<Line> getLeftOut() {
        return lines(Verdict.LEFT_OUT);
    }

    public List<Line> getTaken() {
        return lines(Verdict.TAKEN);
    }

    private List<Line> lines(Verdict verdict) {
        return getReport() == null
                ? List.of()
                : getReport().lines().stream()
                        .filter(line -> line.verdict() == verdict)
                        .toList();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part chosen) {
        file = chosen;
    }

    public String getBpmn() {
        return bpmn;
    }

    public void setBpmn(String text) {
        bpmn = text;
    }
}
