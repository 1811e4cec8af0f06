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
import org.zhengtong.portal.content.EditedArticle;
import org.zhengtong.portal.content.VersionView;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** All saved versions of an article, any two of them beside each other, and bringing an old one back. */
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
    private List<VersionView> versions;
    private VersionComparison comparison;

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
        if (versions == null) {
            versions = desk.versions(number());
        }
        return versions;
    }

    public String nameOf(AccountId person) {
        return persons.of(person);
    }

    /** Whether the address names a version to compare. */
    public boolean isComparing() {
        return parameters.get("serial") != null;
    }

    /** The earlier one of the two that the address names. */
    public int getFrom() {
        return Math.min(serial("serial"), serial("with"));
    }

    /** The later one; the newest if the address names no other. */
    public int getTo() {
        return Math.max(serial("serial"), serial("with"));
    }

    private int serial(String name) {
        var value = parameters.get(name);
        return value == null || value.isEmpty() ? getArticle().serial() : (int) parameter(name);
    }

    public VersionComparison getComparison() {
        if (comparison == null) {
            comparison = new VersionComparison(
                    desk.version(number(), getFrom()), desk.version(number(), getTo()), Words.in(Language.current()));
        }
        return comparison;
    }

    public void restore() {
        Redirect.to(submissions.once(() -> {
            desk.restore(number(), getFrom(), getArticle().serial());
            News.tell("content_versions.restored");
            return "/content/edit?number=" + number();
        }));
    }
}
