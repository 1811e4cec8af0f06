package org.zhengtong.web.portal.content;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.boundary.PublishedContent;

/** The columns that readers are led to: in Chinese all, in English those in which something is. */
@Named
@RequestScoped
public class ColumnMenu {

    private static final Logger LOG = LoggerFactory.getLogger(ColumnMenu.class);

    @Inject
    PublishedContent published;

    private List<ColumnView> columns;
    private Set<String> paths;

    /** In the language of the page, each after the one it is in. */
    public List<ColumnView> getColumns() {
        if (columns == null) {
            columns = published.columns(Site.INTERNET, language());
        }
        return columns;
    }

    /**
     * For links that stand there whatever columns there are. They are not asked for in Chinese, and left out where nothing can
     * be read, so that error pages still stand.
     */
    public boolean leadsTo(String path) {
        return language() == Language.ZH || paths().contains(path);
    }

    private Set<String> paths() {
        if (paths == null) {
            paths = read();
        }
        return paths;
    }

    private Set<String> read() {
        try {
            return getColumns().stream().map(ColumnView::path).collect(Collectors.toSet());
        } catch (EJBException unreadable) {
            LOG.warn("the columns can't be read", unreadable);
            return Set.of();
        }
    }

    /**
     * Where a column is read in a language: its own address, that of the nearest above it that has something there, or that of
     * all columns. Without the language.
     */
    public String addressIn(ColumnView column, Language language) {
        return ContentAddress.ROOT
                + published.nearest(column, language).map(ColumnView::path).orElse("");
    }

    private static Language language() {
        return Language.of(org.zhengtong.web.pages.Language.current().locale());
    }
}
