package org.zhengtong.web.intranet.media;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.media.Preview;
import org.zhengtong.portal.media.SourceForm;
import org.zhengtong.portal.media.SourceId;
import org.zhengtong.portal.media.SourceKind;
import org.zhengtong.portal.media.SourceView;
import org.zhengtong.portal.media.boundary.SourceDesk;
import org.zhengtong.portal.media.boundary.SourceTrial;
import org.zhengtong.portal.media.boundary.TopicDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** One source: a new one, or one that is there; what it would bring can be seen before it is saved. */
@Named("mediaSourcePage")
@ViewScoped
public class SourcePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SourceDesk desk;

    @Inject
    transient SourceTrial trial;

    @Inject
    transient TopicDesk topics;

    @Inject
    transient Submissions submissions;

    private SourceForm form = new SourceForm();
    private transient SourceView source;
    private Preview preview;

    @PostConstruct
    void read() {
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("source");
        if (asked != null && asked.matches("\\d{1,18}")) {
            source = desk.source(new SourceId(Long.parseLong(asked)));
            form = SourceForm.of(source);
        }
    }

    /** Asked before anything is written: whoever may not choose sources sees none of it. */
    public void open() {
        desk.sources(true, new Page.Request(0, 1));
    }

    /** Reads it as it is written down so far; nothing is kept. */
    public void tryOut() {
        preview = trial.preview(form);
    }

    public void save() {
        Redirect.to(submissions.once(() -> {
            desk.save(form);
            News.tell("media_sources.done.saved");
            return "/media/sources";
        }));
    }

    public boolean isFresh() {
        return form.id() == null;
    }

    public SourceForm getForm() {
        return form;
    }

    /** As it stands now; null for a new one. */
    public SourceView getSource() {
        if (source == null && form.id() != null) {
            source = desk.source(form.id());
        }
        return source;
    }

    /** Null until somebody tried it out. */
    public Preview getPreview() {
        return preview;
    }

    public List<Option> getKinds() {
        return Option.of(words(), SourceKind.values());
    }

    public List<Option> getLanguages() {
        return Option.of(words(), org.zhengtong.portal.content.Language.values());
    }

    public List<Option> getTopics() {
        var words = words();
        return topics.topics().stream()
                .filter(each -> !each.retired())
                .map(each -> new Option(String.valueOf(each.id().value()), words.of(each.name())))
                .toList();
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
