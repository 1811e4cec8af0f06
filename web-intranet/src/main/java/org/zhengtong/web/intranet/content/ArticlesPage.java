package org.zhengtong.web.intranet.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.content.ArticleRow;
import org.zhengtong.portal.content.ArticleState;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.StartArticle;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** The articles of one's own columns, and beginning another one. */
@Named
@RequestScoped
public class ArticlesPage {

    private static final int ROWS = 20;

    @Inject
    ArticleDesk desk;

    @Inject
    ArticlesFilter filter;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<ArticleRow> page;
    private String column;
    private Language language = Language.ZH;
    private String title;

    /** Asked before anything is written: whoever may not write sees none of it. */
    public void open() {
        getColumns();
    }

    /** In which one may write. */
    public List<ColumnView> getColumns() {
        return filter.reach().stream().filter(each -> !each.closed()).toList();
    }

    public Page<ArticleRow> getPage() {
        if (page == null) {
            page = desk.articles(filter.filter(), PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    public ArticleState[] getStates() {
        return ArticleState.values();
    }

    public String columnOf(ArticleRow row) {
        return filter.reach().stream()
                .filter(each -> each.id() == row.column())
                .findFirst()
                .map(ArticlesPage::label)
                .orElse("");
    }

    public List<Option> getColumnOptions() {
        return getColumns().stream()
                .map(each -> new Option(String.valueOf(each.id()), label(each)))
                .toList();
    }

    private static String label(ColumnView column) {
        return words().of(column.site()) + " / " + words().of(column.name());
    }

    public List<Option> getLanguages() {
        return Option.of(words(), Language.values());
    }

    public void start() {
        Redirect.to(submissions.once(() -> {
            var number = desk.start(new StartArticle(Long.valueOf(column), language, title, null));
            return "/content/edit?number=" + number;
        }));
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(String chosen) {
        column = chosen;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language chosen) {
        language = chosen;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed;
    }

    private static Words words() {
        return Words.in(org.zhengtong.web.pages.Language.current());
    }
}
