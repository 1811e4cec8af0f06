package org.zhengtong.web.intranet.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Map;
import org.zhengtong.platform.support.workflow.ProcessLibrary.ProcessVersion;
import org.zhengtong.platform.support.workflow.boundary.ProcessDesign;
import org.zhengtong.platform.support.workflow.boundary.Processes;
import org.zhengtong.platform.support.workflow.design.DraftSummary;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.forms.TextUpload;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.pages.Redirect;

/** The newest version of each process, and publishing the next one. */
@Named
@RequestScoped
public class ProcessesPage {

    @Inject
    Processes processes;

    @Inject
    ProcessDesign design;

    @Inject
    PersonNames names;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private List<ProcessVersion> newest;
    private String bpmn;
    private Part file;

    public void open() {
        getNewest();
    }

    /** Begins with the newest version of the process that the address names. */
    public void openFile() {
        getNewest().stream()
                .filter(each -> bpmn == null && each.process().equals(parameters.get("process")))
                .forEach(each -> bpmn = processes.bpmn(each.process(), each.version()));
    }

    public List<ProcessVersion> getNewest() {
        if (newest == null) {
            newest = processes.newest();
        }
        return newest;
    }

    public List<DraftSummary> getDrafts() {
        return design.all();
    }

    public String changerOf(DraftSummary draft) {
        return names.of(draft.changedBy());
    }

    public long runningOf(ProcessVersion version) {
        return processes.running(version.process()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    public String publisherOf(ProcessVersion version) {
        return names.of(version.publishedBy());
    }

    public void publish() {
        bpmn = TextUpload.or(file, bpmn);
        Redirect.to(submissions.once(() -> {
            News.tell("workflow_publish.done", processes.publish(bpmn));
            return "/workflow/";
        }));
    }

    public String getBpmn() {
        return bpmn;
    }

    public void setBpmn(String text) {
        bpmn = text;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part chosen) {
        file = chosen;
    }
}
