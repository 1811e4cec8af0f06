package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.approval.CatalogueFault;
import org.zhengtong.publicservice.approval.MatterClosure;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.MatterQuery;
import org.zhengtong.publicservice.approval.MatterStanding;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.MatterVersionRow;
import org.zhengtong.publicservice.approval.control.CurrentCatalogue;
import org.zhengtong.publicservice.approval.control.MatterChecks;
import org.zhengtong.publicservice.approval.control.MatterFiles;
import org.zhengtong.publicservice.approval.control.MatterPublishing;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.entity.MatterVersion;

/** The catalogue of matters 事项目录: found by audience, life event, unit, letter and words; published by its editors. */
@Stateless
@DenyAll
public class Catalogue {

    private static final String UPLOADED = "upload";

    @Inject
    CurrentCatalogue current;

    @Inject
    MatterVersions versions;

    @Inject
    MatterFiles files;

    @Inject
    MatterChecks checks;

    @Inject
    MatterPublishing publishing;

    @Inject
    Caller caller;

    @PermitAll
    public Page<MatterSummary> search(MatterQuery query, Page.Request asked) {
        var found = current.search(query);
        var page = asked.within(found.size());
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

    /** Why nobody may file for a matter now; empty while it is offered. */
    @PermitAll
    public Optional<MatterClosure> closure(String code) {
        return current.find(code)
                .filter(version -> version.standing() != MatterStanding.OFFERED)
                .map(version -> new MatterClosure(version.standing(), version.standingReason()));
    }

    /** The version of a matter under which a case runs. */
    @PermitAll
    public MatterDefinition matter(long version) {
        return versions.get(version).definition();
    }

    /**
     * Publishes a matter's file as its next version; running cases keep theirs.
     *
     * @param yaml the file's text; the first thing that is wrong with it is a violation of CatalogueRule
     */
    @RolesAllowed("catalogue.edit")
    @Audited("approval.catalogue.publish")
    public int publish(String yaml) {
        var matter = files.read(UPLOADED, yaml);
        checks.faults(matter).stream().findFirst().ifPresent(fault -> {
            throw fault.violation();
        });
        return publishing.publish(matter, caller.required(), null);
    }

    /**
     * Everything that is wrong with a matter's file, each with its place; empty if it may be published.
     *
     * @throws org.zhengtong.kernel.RuleViolation of CatalogueRule if it can't even be read
     */
    @RolesAllowed("catalogue.edit")
    public List<CatalogueFault> check(String yaml) {
        return checks.faults(files.read(UPLOADED, yaml));
    }

    /** The current version of every matter, as its editors see it. */
    @RolesAllowed("catalogue.edit")
    public List<MatterVersionRow> published() {
        return versions.currentRows();
    }

    /** All versions of a matter, newest first. */
    @RolesAllowed("catalogue.edit")
    public List<MatterVersionRow> versions(String code) {
        return versions.rowsOf(code);
    }

    /** A version as the file that it can be published from again. */
    @RolesAllowed("catalogue.edit")
    public String yaml(long version) {
        return files.write(versions.get(version).definition());
    }

    /** For the demo data set. */
    @PermitAll
    public int publishDemo(MatterDefinition matter) {
        return publishing.publishDemo(matter);
    }
}
