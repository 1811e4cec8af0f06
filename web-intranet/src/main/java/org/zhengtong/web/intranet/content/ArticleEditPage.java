package org.zhengtong.web.intranet.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleState;
import org.zhengtong.portal.content.EditedArticle;
import org.zhengtong.portal.content.MediaKind;
import org.zhengtong.portal.content.MediaView;
import org.zhengtong.portal.content.SaveArticle;
import org.zhengtong.portal.content.StartArticle;
import org.zhengtong.portal.content.UnsavedText;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.portal.content.boundary.AutosaveDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.content.FactForm.FactField;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** An article on its writer's desk: text, facts of the column's kind, pictures, when it appears, and what the checks find. */
@Named
@RequestScoped
public class ArticleEditPage {

    private static final String NUMBER = "\\d{1,18}";

    @Inject
    ArticleDesk desk;

    @Inject
    AutosaveDesk autosave;

    @Inject
    Caller caller;

    @Inject
    Submissions submissions;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private EditedArticle article;
    private TypedArticle typed;
    private Map<String, String> facts;
    private List<FindingLine> findings;
    private Optional<UnsavedText> unsaved;
    private Part file;
    private String alternative;
    private String described;

    /** Asked before anything is written, so that an unknown article gets the page of unknown addresses. */
    public void open() {
        getArticle();
    }

    private ArticleNumber number() {
        var number = String.valueOf(parameters.get("number"));
        if (!number.matches(NUMBER)) {
            throw new NotFound(EditedArticle.class, number);
        }
        return new ArticleNumber(Long.parseLong(number));
    }

    public EditedArticle getArticle() {
        if (article == null) {
            article = desk.open(number());
        }
        return article;
    }

    public TypedArticle getTyped() {
        if (typed == null) {
            typed = TypedArticle.of(getArticle(), clock.getZone());
            if (isRestored()) {
                getUnsaved().ifPresent(typed::take);
            }
        }
        return typed;
    }

    public Map<String, String> getFacts() {
        if (facts == null) {
            facts = new HashMap<>(FactForm.values(getArticle().text().facts()));
            if (isRestored()) {
                getUnsaved().ifPresent(text -> FactForm.take(text.fields(), facts));
            }
        }
        return facts;
    }

    /** What the writer typed earlier and did not save. */
    private Optional<UnsavedText> getUnsaved() {
        if (unsaved == null) {
            unsaved = autosave.find(number());
        }
        return unsaved;
    }

    /** When that was; null if there is nothing, or if it is what stands on the page. */
    public Instant getUnsavedAt() {
        return isRestored() ? null : getUnsaved().map(UnsavedText::keptAt).orElse(null);
    }

    private boolean isRestored() {
        return "true".equals(parameters.get("restore"));
    }

    public void forget() {
        autosave.drop(number());
        Redirect.to(here());
    }

    /** The article's pictures, one of which stands for it in lists. */
    public List<Option> getCovers() {
        return getArticle().media().stream()
                .filter(each -> each.kind() == MediaKind.PICTURE)
                .map(each -> new Option(each.key(), each.name()))
                .toList();
    }

    public List<FactField> getFactFields() {
        return FactForm.fields(getArticle().column().kind().facts(), Words.in(Language.current()));
    }

    public List<FindingLine> getFindings() {
        if (findings == null) {
            findings = FindingLine.of(desk.findings(number()), Words.in(Language.current()));
        }
        return findings;
    }

    public void save() {
        Redirect.to(submissions.once(() -> {
            keep();
            News.tell("content_edit.saved");
            return here();
        }));
    }

    /** Saves first: what is handed in is what stands on the page. */
    public void submit() {
        Redirect.to(submissions.once(() -> {
            keep();
            desk.submit(number());
            News.tell(getArticle().column().reviewed() ? "content_edit.submitted" : "content_edit.published");
            return "/content/";
        }));
    }

    /** What the editor's tools say, for the script that draws them. */
    public String getToolWords() {
        return EditorWords.in(Words.in(Language.current()));
    }

    /** Whether whoever sees it may also decide on it, and take it off the site. */
    public boolean isReviewing() {
        return getArticle().online() && caller.may(Permission.CONTENT_REVIEW);
    }

    /** The same article in the other language; null if nobody began it. */
    public ArticleNumber getTranslation() {
        return desk.translation(number()).orElse(null);
    }

    /** Begins it, under the same title until somebody translates that too. */
    public void translate() {
        Redirect.to(submissions.once(() -> {
            var here = getArticle();
            var begun = desk.start(new StartArticle(
                    here.column().id(), here.language().other(), here.text().title(), here.number()));
            return "/content/edit?number=" + begun;
        }));
    }

    public void hold() {
        Redirect.to(submissions.once(() -> {
            desk.hold(number());
            return here();
        }));
    }

    public void takeBack() {
        Redirect.to(submissions.once(() -> {
            desk.takeBack(number());
            News.tell("content_edit.takenBack");
            return here();
        }));
    }

    /** Whether the reader may take back what was handed in. */
    public boolean isTakenBackByMe() {
        return getArticle().state() == ArticleState.IN_REVIEW && desk.mayTakeBack(number());
    }

    private void keep() {
        var kind = getArticle().column().kind().facts();
        desk.save(new SaveArticle(
                number(),
                getTyped().getSeen(),
                getTyped().getTitle(),
                getTyped().getSubtitle(),
                getTyped().getSummary(),
                getTyped().getSource(),
                getTyped().getAuthor(),
                getTyped().getKeywords(),
                DraftPictures.published(getTyped().getBody()),
                FactForm.facts(kind, getFacts()),
                getTyped().getCover(),
                instant(getTyped().getPublishDay(), getTyped().getPublishTime()),
                instant(getTyped().getExpireDay(), LocalTime.MIDNIGHT),
                getTyped().getPrivateReason()));
        // What is handed in next is written on what was just saved, even if handing in is refused. There is no other
        // version
        // without a change.
        article = null;
        getTyped().setSeen(Math.min(getTyped().getSeen() + 1, getArticle().serial()));
        findings = null;
    }

    private Instant instant(LocalDate day, LocalTime time) {
        return day == null
                ? null
                : day.atTime(time == null ? LocalTime.MIDNIGHT : time)
                        .atZone(clock.getZone())
                        .toInstant();
    }

    public void attach() {
        if (!SentFile.isThere(file)) {
            Redirect.to(here());
            return;
        }
        Redirect.to(submissions.once(() -> {
            try {
                SentFile.keep(desk, number(), file, alternative);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return here() + "#files";
        }));
    }

    /** The most that a video may have. */
    public int getVideoMegabytes() {
        return settings.number(Setting.VIDEO_MEGABYTES);
    }

    /** Whether one of the article's pictures or videos is to be described anew. */
    public boolean isDescribing() {
        return picture().isPresent();
    }

    private Optional<MediaView> picture() {
        return getArticle().media().stream()
                .filter(each -> each.kind().isShown())
                .filter(each -> each.key().equals(parameters.get("picture")))
                .findFirst();
    }

    public void describe() {
        Redirect.to(submissions.once(() -> {
            desk.describe(number(), parameters.get("picture"), described);
            return here() + "#files";
        }));
    }

    public String getDescribed() {
        return described == null ? picture().map(MediaView::alternative).orElse(null) : described;
    }

    public void setDescribed(String said) {
        described = said;
    }

    private String here() {
        return "/content/edit?number=" + number();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part chosen) {
        file = chosen;
    }

    public String getAlternative() {
        return alternative;
    }

    public void setAlternative(String said) {
        alternative = said;
    }
}
