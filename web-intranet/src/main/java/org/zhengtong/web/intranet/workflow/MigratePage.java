package org.zhengtong.web.intranet.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.workflow.MigrationPreview;
import org.zhengtong.platform.support.workflow.MigrationPreview.Open;
import org.zhengtong.platform.support.workflow.ProcessLibrary.ProcessVersion;
import org.zhengtong.platform.support.workflow.boundary.Processes;
import org.zhengtong.platform.support.workflow.boundary.VersionChanges;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** Which open step of a version goes where in another one, and letting the cases on it go on there. */
@Named
@RequestScoped
public class MigratePage {

    /** Before the id of a step in the address: which step takes over. */
    private static final String TAKES_OVER = "take.";

    @Inject
    Processes processes;

    @Inject
    VersionChanges changes;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private List<ProcessVersion> versions;
    private MigrationPreview preview;
    private ArrayList<Moved> results;
    private String reason;

    /** What became of a case; {@code why} is empty if it moved. */
    public record Moved(String number, String why) implements Serializable {}

    public void open() {
        getPreview();
    }

    public List<ProcessVersion> getVersions() {
        if (versions == null) {
            versions = processes.versions(parameters.getOrDefault("process", ""));
        }
        if (versions.isEmpty()) {
            throw new NotFound(ProcessVersion.class, parameters.get("process"));
        }
        return versions;
    }

    public ProcessVersion getNewest() {
        return getVersions().get(0);
    }

    /** The version that the address names; without one, the newest on which there are cases. */
    public int getFrom() {
        var running = processes.running(getNewest().process());
        var fallback = running.keySet().stream()
                .max(Integer::compare)
                .orElse(getNewest().version());
        return version("from", fallback);
    }

    public int getTo() {
        return version("to", getNewest().version());
    }

    private int version(String parameter, int otherwise) {
        var named = parameters.get(parameter);
        return getVersions().stream()
                .map(ProcessVersion::version)
                .filter(each -> each.toString().equals(named))
                .findFirst()
                .orElse(otherwise);
    }

    public boolean isSame() {
        return getFrom() == getTo();
    }

    public MigrationPreview getPreview() {
        if (preview == null) {
            preview = changes.preview(getNewest().process(), getFrom(), getTo(), chosen());
        }
        return preview;
    }

    private Map<String, String> chosen() {
        var chosen = new LinkedHashMap<String, String>();
        parameters.forEach((name, target) -> {
            if (name.startsWith(TAKES_OVER) && !target.isBlank()) {
                chosen.put(name.substring(TAKES_OVER.length()), target);
            }
        });
        return chosen;
    }

    /** Where a step would go, or, for the list to choose from, nowhere yet. */
    public String targetOf(Open step) {
        return step.target() == null ? "" : step.target();
    }

    public void move() {
        results = submissions.once(this::moved);
        preview = null;
    }

    private ArrayList<Moved> moved() {
        var moved = new ArrayList<Moved>();
        changes.move(getNewest().process(), getFrom(), getTo(), chosen(), reason)
                .forEach(each -> moved.add(
                        new Moved(each.key().number(), each.refused() == null ? "" : words().of(each.refused()))));
        return moved;
    }

    public List<Moved> getResults() {
        return results;
    }

    public long getMovedCases() {
        return results.stream().filter(each -> each.why().isEmpty()).count();
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
