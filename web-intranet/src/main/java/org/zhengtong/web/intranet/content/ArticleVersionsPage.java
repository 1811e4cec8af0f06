package org.zhengtong.web.intranet.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleText;
import org.zhengtong.portal.content.EditedArticle;
import org.zhengtong.portal.content.VersionView;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.pages.Redirect;

/** All saved versions of an article, an old one beside the newest, and bringing it back. */
@Named
@RequestScoped
public class ArticleVersionsPage {

    @Inject
    ArticleDesk desk;

    @Inject
    PersonNames persons;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private EditedArticle article;
    private ArticleText old;

    public void open() {
        getArticle();
    }

    private long parameter(String name) {
        var value = String.valueOf(parameters.get(name));
        if (!value.matches("\\d{1,18}")) {
            throw new NotFound(EditedArticle.class, value);
        }
        return Long.parseLong(value);
    }

    private ArticleNumber number() {
        return new ArticleNumber(parameter("number"));
    }

    public EditedArticle getArticle() {
        if (article == null) {
            article = desk.open(number());
        }
        return article;
    }

    public List<VersionView> getVersions() {
        return desk.versions(number());
    }

    public String nameOf(AccountId person) {
        return persons.of(person);
    }

    /** The version that the address names; null where it names none. */
    public ArticleText getOld() {
        if (old == null && parameters.get("serial") != null) {
            old = desk.version(number(), (int) parameter("serial"));
        }
        return old;
    }

    public List<Paragraphs.Paragraph> getBefore() {
        return Paragraphs.of(getOld().body(), getArticle().text().body());
    }

    public List<Paragraphs.Paragraph> getAfter() {
        return Paragraphs.of(getArticle().text().body(), getOld().body());
    }

    public void restore() {
        Redirect.to(submissions.once(() -> {
            desk.restore(number(), (int) parameter("serial"), getArticle().serial());
            News.tell("content_versions.restored");
            return "/content/edit?number=" + number();
        }));
    }
}
