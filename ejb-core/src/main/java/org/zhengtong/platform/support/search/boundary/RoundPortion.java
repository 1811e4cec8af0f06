package org.zhengtong.platform.support.search.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.search.SearchSource;
import org.zhengtong.platform.support.search.control.Documents;

/** Goes through sources and through the index, a portion in a transaction. */
@Stateless
@DenyAll
public class RoundPortion {

    private static final int PORTION = 100;

    @Inject
    @Any
    Instance<SearchSource> sources;

    @Inject
    Documents documents;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    /** Puts the look after a start on the agenda. */
    @PermitAll
    public void scheduleWatch() {
        agenda.schedule(IndexWatch.KIND, IndexWatch.START, "", clock.instant());
    }

    /** Puts sources on the agenda of which not everything is known, or more than there is. */
    @PermitAll
    public void scheduleWanting() {
        sources.stream()
                .filter(source -> source.count() != documents.count(source.name()))
                .forEach(source -> agenda.schedule(RoundWork.KIND, source.name(), "", clock.instant()));
    }

    /** @return the number of a round that begins now */
    @PermitAll
    public long begin() {
        return documents.nextRound();
    }

    /** @return the key of the last document, for the next portion; empty at the end of the source */
    @PermitAll
    public Optional<String> of(String name, String after, long round) {
        var portion = sources.stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .map(source -> source.after(after, PORTION))
                .orElseThrow(() -> new IllegalStateException("no source " + name));
        portion.forEach(document -> documents.keep(document, round));
        return portion.size() < PORTION
                ? Optional.empty()
                : Optional.of(portion.get(portion.size() - 1).key());
    }

    /** @return whether there may be more */
    @PermitAll
    public boolean leaveUnmet(String name, long round) {
        return documents.leaveUnmet(name, round, PORTION) == PORTION;
    }

    /** What the index knows wrongly is put right. @return how many of them it knows rightly */
    @PermitAll
    public long tidy(Map<Long, Optional<Instant>> known) {
        return documents.tidy(known);
    }

    /** Where the index does not know all there is, it is made anew. @param indexed how many it knows rightly */
    @PermitAll
    public void heal(long indexed) {
        var state = documents.lockedState();
        if (indexed != documents.count() && !state.isRebuilding()) {
            state.begin();
        }
        if (state.isRebuilding()) {
            agenda.schedule(RebuildWork.KIND, RebuildWork.ALL, "", clock.instant());
        }
    }

    /** @return the last document of the portion; 0 at the end */
    @PermitAll
    public long reindex(long after) {
        var last = documents.reindex(after, PORTION);
        var state = documents.lockedState();
        if (last == 0) {
            documents.flush();
            state.end(clock.instant());
        } else {
            state.advance(PORTION);
        }
        return last;
    }
}
