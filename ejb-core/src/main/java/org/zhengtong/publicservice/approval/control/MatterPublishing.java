package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.platform.support.search.SourceChanged;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.MatterEvent;
import org.zhengtong.publicservice.approval.entity.MatterLogEntry;
import org.zhengtong.publicservice.approval.entity.MatterVersion;

/** Puts a version in the place of the one before, for everybody at once. */
@ApplicationScoped
public class MatterPublishing {

    @Inject
    MatterVersions versions;

    @Inject
    MatterDrafts drafts;

    @Inject
    CurrentCatalogue current;

    @Inject
    Event<PublicPagesStale> stale;

    @Inject
    Event<SourceChanged> changed;

    @Inject
    Clock clock;

    /**
     * @param note why, for the history; may be null
     * @return the number of the version
     */
    public int publish(MatterDefinition matter, AccountId by, String note) {
        var changes = MatterComparison.between(
                versions.current(matter.code()).map(MatterVersion::definition).orElse(null), matter);
        drafts.note(new MatterLogEntry(matter.code(), MatterEvent.PUBLISHED, by, clock.instant(), note, changes));
        return replace(matter, by, false);
    }

    public int publishDemo(MatterDefinition matter) {
        var system = AccountId.SYSTEM;
        drafts.note(new MatterLogEntry(matter.code(), MatterEvent.PUBLISHED, system, clock.instant(), null, List.of()));
        return replace(matter, system, true);
    }

    private int replace(MatterDefinition matter, AccountId by, boolean demo) {
        var before = versions.current(matter.code());
        before.ifPresent(MatterVersion::supersede);
        var number = before.map(MatterVersion::versionNumber).orElse(0) + 1;
        var version = new MatterVersion(matter, number, by, clock.instant());
        before.ifPresent(version::standingAs);
        versions.add(demo ? version.asDemo() : version);
        changed();
        return number;
    }

    /** The catalogue says something else now. */
    public void changed() {
        stale.fire(PublicPagesStale.ALL);
        current.forget();
        changed.fire(new SourceChanged(FoundMatterTexts.SOURCE));
    }
}
