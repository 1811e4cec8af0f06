package org.zhengtong.web.intranet.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.workflow.ProcessLibrary.ProcessVersion;
import org.zhengtong.platform.support.workflow.boundary.ProcessDesign;
import org.zhengtong.platform.support.workflow.boundary.Processes;
import org.zhengtong.platform.support.workflow.design.DraftSummary;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.tags.Light;
import org.zhengtong.web.words.Words;

/** One process: its versions, what runs on them, its drawing, and taking it out of use. */
@Named
@RequestScoped
public class ProcessPage {

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

    private List<ProcessVersion> versions;
    private Map<Integer, Long> running;
    private List<Bilingual> users;
    private String reason;

    public void open() {
        getNewest();
    }

    private String id() {
        return parameters.getOrDefault("id", "");
    }

    public List<ProcessVersion> getVersions() {
        if (versions == null) {
            versions = processes.versions(id());
        }
        if (versions.isEmpty()) {
            throw new NotFound(ProcessVersion.class, id());
        }
        return versions;
    }

    public ProcessVersion getNewest() {
        return getVersions().get(0);
    }

    /** The version that is drawn: the newest unless the address names another one. */
    public ProcessVersion getShown() {
        return getVersions().stream()
                .filter(each -> Integer.toString(each.version()).equals(parameters.get("version")))
                .findFirst()
                .orElse(getNewest());
    }

    public boolean newest(ProcessVersion version) {
        return version.version() == getNewest().version();
    }

    public Light stateOf(ProcessVersion version) {
        if (!newest(version)) {
            return new Light("none", words().get("processes.state.replaced"));
        }
        return version.retired() == null
                ? new Light("ok", words().get("processes.state.current"))
                : new Light("hold", words().get("processes.state.retired"));
    }

    public long runningOn(ProcessVersion version) {
        if (running == null) {
            running = processes.running(id());
        }
        return running.getOrDefault(version.version(), 0L);
    }

    /** What names this process. */
    public List<Bilingual> getUsers() {
        if (users == null) {
            users = processes.usersOf(id());
        }
        return users;
    }

    /** Its drafts that are being worked on. */
    public List<DraftSummary> getDrafts() {
        return design.all().stream()
                .filter(draft -> draft.process().equals(id()))
                .toList();
    }

    public String getDrawing() {
        return processes.drawing(id(), getShown().version(), Language.current().locale());
    }

    public String nameOf(AccountId person) {
        return names.of(person);
    }

    public void next() {
        Redirect.to(submissions.once(() -> "/workflow/design?draft="
                + design.next(id(), getShown().version()).value()));
    }

    public void retire() {
        act("workflow_process.retired", () -> processes.retire(id(), reason));
    }

    public void reinstate() {
        act("workflow_process.reinstated", () -> processes.reinstate(id()));
    }

    private void act(String news, Runnable work) {
        Redirect.to(submissions.once(() -> {
            work.run();
            News.tell(news);
            return "/workflow/process?id=" + id();
        }));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String text) {
        reason = text;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
