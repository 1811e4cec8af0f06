package org.zhengtong.web.intranet.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.EditedArticle;
import org.zhengtong.portal.content.MediaKind;
import org.zhengtong.portal.content.MediaView;
import org.zhengtong.portal.content.ReviewRow;
import org.zhengtong.portal.content.ReviewSheet;
import org.zhengtong.portal.content.boundary.ReviewDesk;
import org.zhengtong.web.content.FactLines;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** What waits for a second pair of eyes; and one article of it, to approve, send back or take offline. */
@Named
@RequestScoped
public class ArticleReviewPage {

    private static final int ROWS = 20;

    @Inject
    ReviewDesk desk;

    @Inject
    Directory directory;

    @Inject
    PersonNames persons;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<ReviewRow> page;
    private ReviewSheet sheet;
    private VersionComparison comparison;
    private String reason;
    private String seen;

    public void openList() {
        getPage();
    }

    public Page<ReviewRow> getPage() {
        if (page == null) {
            page = desk.waiting(PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    public void open() {
        getSheet();
    }

    public ReviewSheet getSheet() {
        if (sheet == null) {
            sheet = desk.open(number());
        }
        return sheet;
    }

    public EditedArticle getArticle() {
        return getSheet().article();
    }

    private ArticleNumber number() {
        var number = String.valueOf(parameters.get("number"));
        if (!number.matches("\\d{1,18}")) {
            throw new NotFound(EditedArticle.class, number);
        }
        return new ArticleNumber(Long.parseLong(number));
    }

    /** @param id null for the county's editor */
    public String unitOf(Long id) {
        return id == null
                ? words().get("staff_content.editors")
                : directory.unit(id).map(UnitView::shortName).map(words()::of).orElse("");
    }

    /** Of staff from memory. */
    public String nameOf(AccountId person) {
        return directory.staff(person).map(StaffView::name).orElseGet(() -> persons.of(person));
    }

    public String getBody() {
        return DraftPictures.onTheDesk(getArticle().text().body(), getArticle().number());
    }

    public List<FindingLine> getFindings() {
        return FindingLine.of(getSheet().findings(), words());
    }

    public List<FactLines.Line> getFacts() {
        return FactLines.of(getArticle().text().facts(), words(), LocalDate.now(clock));
    }

    public List<MediaView> getPictures() {
        return media(MediaKind.PICTURE);
    }

    public List<MediaView> getVideos() {
        return media(MediaKind.VIDEO);
    }

    public List<MediaView> getAttachments() {
        return media(MediaKind.ATTACHMENT);
    }

    private List<MediaView> media(MediaKind kind) {
        return getArticle().media().stream().filter(each -> each.kind() == kind).toList();
    }

    /** What the public reads now beside what was handed in; null where nothing is online. */
    public VersionComparison getComparison() {
        if (comparison == null && getSheet().shown() != null) {
            comparison = new VersionComparison(getSheet().shown(), getArticle().text(), words());
        }
        return comparison;
    }

    public void approve() {
        decide("content_decide.approved", () -> desk.approve(number(), serial(), reason));
    }

    public void sendBack() {
        decide("content_decide.sentBack", () -> desk.sendBack(number(), serial(), reason));
    }

    public void withdraw() {
        decide("content_decide.withdrawn", () -> desk.withdraw(number(), reason));
    }

    private void decide(String news, Runnable act) {
        Redirect.to(submissions.once(() -> {
            act.run();
            News.tell(news);
            return "/content/review";
        }));
    }

    /** Of the version that was read. */
    private int serial() {
        return seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }

    public String getSeen() {
        return seen == null ? String.valueOf(getArticle().serial()) : seen;
    }

    public void setSeen(String sent) {
        seen = sent;
    }

    /** What a reviewer before said that it corrects stands there already. */
    public String getReason() {
        return reason == null ? getSheet().correction() : reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
