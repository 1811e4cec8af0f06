package org.zhengtong.platform.support.search.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.search.KeepSearch;
import org.zhengtong.platform.support.search.KeptSearchView;
import org.zhengtong.platform.support.search.SearchRule;
import org.zhengtong.platform.support.search.control.KeptSearches;
import org.zhengtong.platform.support.search.entity.KeptSearch;

/** What people look for again and again: each keeps, runs and removes their own alone. What they look for is in no trail. */
@Stateless
@DenyAll
public class OwnSearches {

    @Inject
    KeptSearches searches;

    @Inject
    Finding finding;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** By name, fifty at most; none for somebody who is not signed in. @param internal those of the intranet */
    @PermitAll
    public List<KeptSearchView> mine(boolean internal) {
        return caller.account()
                .map(owner -> searches.of(owner, internal).stream()
                        .map(each -> each.view(fresh(each, internal)))
                        .toList())
                .orElse(List.of());
    }

    private long fresh(KeptSearch search, boolean internal) {
        return internal
                ? finding.countForCaller(search.query(), search.seenAt())
                : finding.count(search.query(), search.seenAt());
    }

    /** Keeping the same twice keeps it once. @return its id */
    @RolesAllowed({Permission.INTRANET_USE, Permission.PORTAL_FILE})
    public long keep(@Valid KeepSearch told) {
        searches.lock();
        var owner = caller.required();
        var same = searches.find(owner, told.isInternal(), told.name());
        if (same.isPresent()) {
            SearchRule.NAME_TAKEN.require(same.get().looksFor(told.query()));
            return same.get().id();
        }
        SearchRule.TOO_MANY_KEPT.require(
                searches.count(owner, told.isInternal()) < KeptSearches.MOST, KeptSearches.MOST);
        return searches.add(new KeptSearch(owner, told, clock.instant())).id();
    }

    /**
     * From now on it counts what comes later.
     *
     * @throws NotFound also for somebody else's
     */
    @RolesAllowed({Permission.INTRANET_USE, Permission.PORTAL_FILE})
    public KeptSearchView open(long id) {
        var search = own(id, caller.required());
        search.seen(clock.instant());
        return search.view(0);
    }

    /** One that is gone already, or somebody else's, is passed over. */
    @RolesAllowed({Permission.INTRANET_USE, Permission.PORTAL_FILE})
    public void remove(long id) {
        searches.find(caller.required(), id).ifPresent(searches::remove);
    }

    private KeptSearch own(long id, AccountId owner) {
        return searches.find(owner, id).orElseThrow(() -> new NotFound(KeptSearch.class, id));
    }
}
