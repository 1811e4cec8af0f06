package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.search.SourceChanged;
import org.zhengtong.portal.content.ColumnForm;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.control.Articles;
import org.zhengtong.portal.content.control.Columns;
import org.zhengtong.portal.content.control.FindableColumns;
import org.zhengtong.portal.content.control.FindableUnits;
import org.zhengtong.portal.content.control.Findables;
import org.zhengtong.portal.content.control.Reviewing;
import org.zhengtong.portal.content.entity.SiteColumn;

/**
 * Where columns are opened, named, put in order and closed. The county's editor entrusts a column to a unit; that unit's head
 * then names it and opens columns below it, which owe what the one above owes. Who writes, how often, and whether it is
 * reviewed stays with the editor.
 */
@Stateless
@DenyAll
public class ColumnDesk {

    private static final String ARRANGE = "content.columns";

    @Inject
    Columns columns;

    @Inject
    Articles articles;

    @Inject
    Reviewing reviewing;

    @Inject
    FindableUnits units;

    @Inject
    FindableColumns findable;

    @Inject
    Caller caller;

    @Inject
    Event<PublicPagesStale> stale;

    @Inject
    Event<SourceChanged> sources;

    /** Those within reach, closed ones too, each after the one it is in. */
    @RolesAllowed(ARRANGE)
    public List<ColumnView> columns(Site site) {
        var scope = caller.scope(ARRANGE);
        return columns.tree(site).stream().filter(each -> reaches(scope, each)).toList();
    }

    /** @throws NotFound also for one out of reach */
    @RolesAllowed(ARRANGE)
    public ColumnView column(long id) {
        return reached(id).view();
    }

    /** Whether the caller entrusts columns to units, and opens some on the first level. */
    @RolesAllowed(ARRANGE)
    public boolean mayEntrust() {
        return caller.scope(ARRANGE).county();
    }

    /** Puts it behind its neighbours. @return its id */
    @RolesAllowed(ARRANGE)
    @Audited("content.column.open")
    public long open(@Valid ColumnForm told) {
        var parent = told.getParent() == null ? null : reached(told.getParent());
        if (parent == null && !mayEntrust()) {
            throw new EJBAccessException("a column of the first level");
        }
        var path = parent == null ? told.getSlug() : parent.path() + "/" + told.getSlug();
        ContentRule.COLUMN_TOO_DEEP.require(
                path.split("/").length <= Columns.DEEPEST && path.length() <= Columns.LONGEST);
        ContentRule.SLUG_TAKEN.require(columns.find(told.getSite(), path).isEmpty());
        var place = columns.neighbours(told.getSite(), told.getParent()).size() + 1;
        var column =
                columns.add(new SiteColumn(told.getSite(), parent, told.getSlug(), told.getKind(), told.name(), place));
        column.describe(told.name(), told.description(), place);
        if (mayEntrust()) {
            column.entrust(told.getUnit(), told.getCycle(), told.isReviewed());
        } else {
            column.entrust(
                    parent.view().unit(), parent.view().cycle(), parent.view().reviewed());
        }
        units.changed();
        findable.changed();
        stale.fire(PublicPagesStale.ALL);
        return column.id();
    }

    /** Articles are found under its new name soon. Its address stays; its kind can change as long as nothing stands in it. */
    @RolesAllowed(ARRANGE)
    @Audited("content.column.change")
    public long change(@Valid ColumnForm told) {
        var column = reached(told.id());
        column.requireUnchanged(told.version());
        var before = column.view();
        column.describe(told.name(), told.description(), column.view().position());
        if (column.kind() != told.getKind()) {
            ContentRule.COLUMN_HAS_ARTICLES.require(!columns.hasArticles(column));
            column.becomes(told.getKind());
            units.changed();
        }
        if (mayEntrust()) {
            column.entrust(told.getUnit(), told.getCycle(), told.isReviewed());
        }
        if (!before.name().equals(column.view().name())
                || !Objects.equals(before.unit(), column.view().unit())) {
            sources.fire(new SourceChanged(Findables.SOURCE));
        }
        if (!Objects.equals(before.unit(), column.view().unit())) {
            articles.inReview(column).forEach(each -> reviewing.reassign(each, caller.required()));
        }
        findable.changed();
        stale.fire(PublicPagesStale.ALL);
        return column.id();
    }

    /** One place up or down among its neighbours; at the end nothing happens. */
    @RolesAllowed(ARRANGE)
    @Audited("content.column.move")
    public void move(long id, boolean up) {
        var moved = reached(id);
        var neighbours = columns.neighbours(moved.view().site(), moved.view().parent());
        var at = neighbours.indexOf(moved);
        var to = up ? at - 1 : at + 1;
        if (to >= 0 && to < neighbours.size()) {
            neighbours.set(at, neighbours.get(to));
            neighbours.set(to, moved);
            for (var each = 0; each < neighbours.size(); each++) {
                neighbours.get(each).moveTo(each + 1);
            }
            stale.fire(PublicPagesStale.ALL);
        }
    }

    /** What was published in it stays readable. @param closed false to open it again */
    @RolesAllowed(ARRANGE)
    @Audited("content.column.close")
    public void close(long id, boolean closed) {
        reached(id).close(closed);
        units.changed();
        findable.changed();
        stale.fire(PublicPagesStale.ALL);
    }

    private SiteColumn reached(long id) {
        var column = columns.get(id);
        if (!reaches(caller.scope(ARRANGE), column.view())) {
            throw new NotFound(SiteColumn.class, id);
        }
        return column;
    }

    private static boolean reaches(DataScope scope, ColumnView column) {
        return scope.county() || column.unit() != null && scope.covers(column.unit());
    }
}
