package org.zhengtong.web.intranet.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.web.content.ArticleRows;
import org.zhengtong.web.content.ColumnPaths;
import org.zhengtong.web.words.Words;

/** Articles of the intranet as rows of its pages. */
@Dependent
public class Readings implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublishedContent published;

    @Inject
    transient Clock clock;

    ArticleRows rows(ColumnView... besides) {
        return new ArticleRows(
                words(),
                LocalDate.now(clock),
                new ColumnPaths(Readings::address, published.columns(Site.INTRANET), besides));
    }

    private static String address(String column, long article) {
        return "/portal/article?number=" + article;
    }

    static Words words() {
        return Words.in(org.zhengtong.web.pages.Language.current());
    }

    /** Staff read what is written; few notices among staff are translated. */
    static Language language() {
        return Language.ZH;
    }
}
