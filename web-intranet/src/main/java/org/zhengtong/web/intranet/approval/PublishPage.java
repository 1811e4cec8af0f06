package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Map;
import org.zhengtong.publicservice.approval.CatalogueFault;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.forms.TextUpload;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** Publishes a matter's file as its next version, after saying everything that is wrong with it. */
@Named
@RequestScoped
public class PublishPage {

    @Inject
    Catalogue catalogue;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private String yaml;
    private Part file;
    private List<CatalogueFault> faults;

    public void open() {
        var code = parameters.get("code");
        if (yaml == null && code != null) {
            yaml = catalogue.versions(code).stream()
                    .findFirst()
                    .map(version -> catalogue.yaml(version.id()))
                    .orElse(null);
        } else {
            catalogue.published();
        }
    }

    public void check() {
        yaml = TextUpload.or(file, yaml);
        faults = catalogue.check(yaml);
    }

    public void publish() {
        check();
        if (faults.isEmpty()) {
            Redirect.to(submissions.once(() -> {
                int version = catalogue.publish(yaml);
                News.tell("approval_publish.done", version);
                return "/approval/catalogue";
            }));
        }
    }

    /** Null as long as nothing was checked. */
    public List<CatalogueFault> getFaults() {
        return faults;
    }

    public String textOf(CatalogueFault fault) {
        return Words.in(Language.current()).of(fault.violation());
    }

    public String getYaml() {
        return yaml;
    }

    public void setYaml(String text) {
        yaml = text;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part chosen) {
        file = chosen;
    }
}
