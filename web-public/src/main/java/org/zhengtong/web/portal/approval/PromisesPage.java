package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.publicservice.approval.PromiseState;
import org.zhengtong.publicservice.approval.PromiseView;
import org.zhengtong.publicservice.approval.boundary.PromiseKeeping;
import org.zhengtong.web.filing.FileTypes;
import org.zhengtong.web.filing.UploadNews;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.tags.Light;
import org.zhengtong.web.words.Words;

/** What the applicant promised to hand in, on the page of the application. */
@Named
@RequestScoped
public class PromisesPage {

    @Inject
    OpenApplication application;

    @Inject
    PromiseKeeping keeping;

    @Inject
    UploadNews uploads;

    @Inject
    Settings settings;

    private List<PromiseView> promises;

    /** Tells what was wrong with files that were just sent. */
    public void open() {
        uploads.tell(application.getNumber().value());
    }

    public List<PromiseView> getAll() {
        if (promises == null) {
            promises = keeping.promises(application.getNumber(), application.getCode());
        }
        return promises;
    }

    /** Its day while the paper is awaited, its state otherwise. */
    public Light light(PromiseView promise) {
        var words = Words.in(Language.current());
        if (promise.state() == PromiseState.OPEN && promise.deadline() != null) {
            return Light.of(promise.deadline(), promise.today(), words);
        }
        var kind =
                switch (promise.state()) {
                    case OPEN -> "hold";
                    case KEPT -> "done";
                    case BROKEN -> "over";
                    case LAPSED -> "none";
                };
        return new Light(kind, words.of(promise.state()));
    }

    public String types(PromiseView promise) {
        return FileTypes.named(promise.material());
    }

    public String endings(PromiseView promise) {
        return FileTypes.endings(promise.material());
    }

    public int getMostMegabytes() {
        return settings.number(Setting.UPLOAD_MEGABYTES);
    }
}
