package org.zhengtong.web.intranet.content;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.boundary.ColumnDesk;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** 栏目管理: the columns of a site in their order, each unit its own. */
@Named("siteColumnsPage")
@ViewScoped
public class ColumnsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ColumnDesk desk;

    @Inject
    transient Directory directory;

    private Site site;
    private transient List<ColumnView> rows;
    private transient Map<Long, UnitView> units;

    @PostConstruct
    void read() {
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("site");
        site = Site.INTRANET.name().equals(asked) ? Site.INTRANET : Site.INTERNET;
    }

    /** Asked before anything is written: whoever arranges no columns sees none of it. */
    public void open() {
        getRows();
    }

    public List<ColumnView> getRows() {
        if (rows == null) {
            rows = desk.columns(site);
        }
        return rows;
    }

    public boolean isMayEntrust() {
        return desk.mayEntrust();
    }

    public Site getSite() {
        return site;
    }

    public Site[] getSites() {
        return Site.values();
    }

    /** Empty for the county's editor. */
    public String unitOf(ColumnView column) {
        if (units == null) {
            units = directory.units().stream().collect(Collectors.toMap(UnitView::id, each -> each));
        }
        var unit = column.unit() == null ? null : units.get(column.unit());
        return unit == null ? "" : Words.in(Language.current()).of(unit.name());
    }

    public String indent(ColumnView column) {
        return "　".repeat(column.depth());
    }

    public void move(long id, boolean up) {
        desk.move(id, up);
        Redirect.to("/content/columns?site=" + site);
    }
}
