package org.zhengtong.portal.media.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.support.fetching.Marks;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.portal.media.FoundStory;
import org.zhengtong.portal.media.SourceBroken;
import org.zhengtong.portal.media.SourceForm;
import org.zhengtong.portal.media.control.Courtesy;
import org.zhengtong.portal.media.control.Hosts;
import org.zhengtong.portal.media.control.Intake;
import org.zhengtong.portal.media.control.SourceAgenda;
import org.zhengtong.portal.media.control.SourceReader;
import org.zhengtong.portal.media.control.Sources;
import org.zhengtong.portal.media.control.Stories;

/** Each step around the asking of a source, in a transaction of its own: nobody waits for an answer inside of one. */
@Stateless
@PermitAll
public class SourceReading {

    @Inject
    Sources sources;

    @Inject
    Stories stories;

    @Inject
    Intake intake;

    @Inject
    Hosts hosts;

    @Inject
    Courtesy courtesy;

    @Inject
    SourceAgenda readings;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    /** What is asked for, as it was written down when its turn came. */
    public record Turn(SourceForm source, Marks marks) {}

    /** Empty if it is not its time, or if its host rests and it waits for it. */
    public Optional<Turn> begin(long id) {
        var now = clock.instant();
        var source = sources.locked(id).filter(each -> each.isDue(now));
        if (source.isEmpty()) {
            return Optional.empty();
        }
        var free = hosts.turn(source.get().address(), now, rest(source.get().address()));
        if (free.isAfter(now)) {
            source.get().waitUntil(free);
            readings.putOn(source.get());
            return Optional.empty();
        }
        return Optional.of(
                new Turn(SourceForm.of(source.get().view()), source.get().marks()));
    }

    /** Pages without a title are put on the agenda, one after the other as their host allows. */
    public void took(long id, SourceForm asked, SourceReader.Said said) {
        var now = clock.instant();
        var source = sources.locked(id).orElseThrow();
        var same = source.address().equals(asked.getAddress());
        var fresh = intake.take(source, said.stories(), now);
        source.read(same ? said.marks() : null, fresh, now);
        var known = stories.known(said.pages());
        var at = now;
        for (var page : said.pages()) {
            if (!known.contains(page)) {
                at = at.plus(rest(page));
                PageWork.putOn(agenda, id, page, at);
            }
        }
        rested(source.address());
        readings.putOn(source);
    }

    public void unchanged(long id) {
        var source = sources.locked(id).orElseThrow();
        source.read(null, 0, clock.instant());
        rested(source.address());
        readings.putOn(source);
    }

    public void failed(long id, SourceBroken because) {
        var source = sources.locked(id).orElseThrow();
        source.failed(because.fault(), because.status(), clock.instant());
        readings.putOn(source);
    }

    /** Whether a page may be asked now; otherwise it waits for its host. */
    public boolean beginPage(long id, String address) {
        var now = clock.instant();
        var source = sources.locked(id);
        if (source.isEmpty()
                || source.get().nextAt() == null
                || !stories.known(List.of(address)).isEmpty()) {
            return false;
        }
        var free = hosts.turn(address, now, rest(address));
        if (free.isAfter(now)) {
            PageWork.putOn(agenda, id, address, free);
            return false;
        }
        return true;
    }

    public void tookPage(long id, FoundStory story) {
        var source = sources.locked(id).orElseThrow();
        source.brought(intake.take(source, List.of(story), clock.instant()));
    }

    /** Its robots.txt may have asked for more than we knew of when the turn began. */
    private void rested(String address) {
        hosts.rest(address, clock.instant().plus(rest(address)));
    }

    private Duration rest(String address) {
        return courtesy.restOf(URI.create(address));
    }
}
