package org.zhengtong.platform.support.search.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.support.search.Miss;
import org.zhengtong.platform.support.search.SearchRule;
import org.zhengtong.platform.support.search.TermForm;
import org.zhengtong.platform.support.search.TermView;
import org.zhengtong.platform.support.search.control.Misses;
import org.zhengtong.platform.support.search.control.Terms;
import org.zhengtong.platform.support.search.entity.SearchTerm;

/** Editors keep words that mean the same, that say nothing or that are recommended, and see what nobody found. */
@Stateless
@DenyAll
public class SynonymDesk {

    private static final int MOST_MISSES = 100;
    private static final PublicPagesStale HOME = new PublicPagesStale(List.of(PublicPagesStale.HOME));

    @Inject
    Terms terms;

    @Inject
    Event<PublicPagesStale> stale;

    @Inject
    Misses misses;

    @RolesAllowed(Permission.SEARCH_TEND)
    public List<TermView> terms() {
        return terms.all();
    }

    @RolesAllowed(Permission.SEARCH_TEND)
    public List<Miss> misses() {
        return misses.most(MOST_MISSES);
    }

    /** @return the id of the line */
    @RolesAllowed(Permission.SEARCH_TEND)
    @Audited("search.term.save")
    public long save(@Valid TermForm told) {
        var term = told.id() == null ? terms.add(new SearchTerm(told)) : changed(told);
        changed();
        return term.id();
    }

    private SearchTerm changed(TermForm told) {
        var found = terms.find(told.id());
        SearchRule.CHANGED_MEANWHILE.require(found.isPresent());
        found.get().requireUnchanged(told.version());
        found.get().describe(told);
        return found.get();
    }

    @RolesAllowed(Permission.SEARCH_TEND)
    @Audited("search.term.remove")
    public void remove(long id) {
        terms.find(id).ifPresent(terms::remove);
        changed();
    }

    /** What is recommended stands on the home page. */
    private void changed() {
        terms.forget();
        stale.fire(HOME);
    }

    /** What was missed is taken off the list: somebody has seen to it. */
    @RolesAllowed(Permission.SEARCH_TEND)
    @Audited("search.miss.forget")
    public void forget(String text) {
        misses.forget(text);
    }
}
