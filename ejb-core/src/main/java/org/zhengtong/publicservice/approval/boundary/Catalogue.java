package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.Page;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.MatterQuery;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.control.CurrentCatalogue;
import org.zhengtong.publicservice.approval.control.MatterFiles;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.entity.MatterVersion;

/** The catalogue of matters 事项目录: found by audience, life event, unit, letter and words; published by its editors. */
@Stateless
@DenyAll
public class Catalogue {

    @Inject
    CurrentCatalogue current;

    @Inject
    MatterVersions versions;

    @Inject
    MatterFiles files;

    @Inject
    Caller caller;

    @Inject
    Event<PublicPagesStale> stale;

    @Inject
    Clock clock;

    @PermitAll
    public Page<MatterSummary> search(MatterQuery query, Page.Request page) {
        var found = current.search(query);
        var rows = found.stream().skip(page.first()).limit(page.size()).toList();
        return new Page<>(rows, found.size(), page.first(), page.size());
    }

    /** All matters, in the order of their letters. */
    @PermitAll
    public List<MatterSummary> all() {
        return current.search(MatterQuery.ALL);
    }

    @PermitAll
    public Optional<MatterDefinition> matter(String code) {
        return current.find(code).map(MatterVersion::definition);
    }

    /** The version of a matter under which a case runs. */
    @PermitAll
    public MatterDefinition matter(long version) {
        return versions.get(version).definition();
    }

    /**
     * Publishes a matter's file as its next version; running cases keep theirs.
     *
     * @param yaml the file's text; what is wrong with it is a violation of CatalogueRule
     */
    @RolesAllowed("catalogue.edit")
    @Audited("approval.catalogue.publish")
    public int publish(String yaml) {
        return publish(files.read("upload", yaml), caller.required(), false);
    }

    /** For the demo data set. */
    @PermitAll
    public int publishDemo(MatterDefinition matter) {
        return publish(matter, AccountId.SYSTEM, true);
    }

    private int publish(MatterDefinition matter, AccountId by, boolean demo) {
        var before = versions.current(matter.code());
        before.ifPresent(MatterVersion::supersede);
        var number = before.map(MatterVersion::versionNumber).orElse(0) + 1;
        var version = new MatterVersion(matter, number, by, clock.instant());
        versions.add(demo ? version.asDemo() : version);
        stale.fire(PublicPagesStale.ALL);
        current.forget();
        return number;
    }
}
