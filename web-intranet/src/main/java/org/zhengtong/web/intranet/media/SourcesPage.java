package org.zhengtong.web.intranet.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.media.SourceId;
import org.zhengtong.portal.media.SourceView;
import org.zhengtong.portal.media.boundary.SourceDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.tags.Light;
import org.zhengtong.web.words.Words;

/** The sources, and how it stands with each: what fails comes first. */
@Named("mediaSourcesPage")
@RequestScoped
public class SourcesPage {

    private static final int ROWS = 30;

    @Inject
    SourceDesk desk;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<SourceView> page;

    /** Asked before anything is written: whoever may not choose sources sees none of it. */
    public void open() {
        Pressed.of(parameters, "read").ifPresentOrElse(this::read, this::getPage);
    }

    public boolean isFailing() {
        return parameters.containsKey("failing");
    }

    public Page<SourceView> getPage() {
        if (page == null) {
            page = desk.sources(isFailing(), PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    public Light light(SourceView source) {
        var words = Words.in(Language.current());
        if (!source.active()) {
            return new Light("none", words.text("media_sources.off"));
        }
        if (source.fault() != null) {
            return new Light("over", words.text("media_sources.broken"));
        }
        return source.triedAt() == null
                ? new Light("hold", words.text("media_sources.waiting"))
                : new Light("ok", words.text("media_sources.good"));
    }

    private void read(long source) {
        Redirect.to(submissions.once(() -> {
            desk.readNow(new SourceId(source));
            News.tell("media_sources.done.read");
            return "/media/sources";
        }));
    }
}
