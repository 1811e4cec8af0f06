package org.zhengtong.portal.media.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.zhengtong.portal.media.FoundStory;
import org.zhengtong.portal.media.entity.Source;
import org.zhengtong.portal.media.entity.Story;

/** Takes in what sources tell: what is known is passed over, what is the same as another stands under it. */
@ApplicationScoped
public class Intake {

    /** Re-prints appear within days, not weeks. */
    public static final Duration ALIKE_WITHIN = Duration.ofDays(5);

    /** What was published longer ago is no news, though a source that is new to us still tells it. */
    private static final Duration OLDEST = Duration.ofDays(30);

    @Inject
    Stories stories;

    @Inject
    Instance<Sorting> sortings;

    /** @return how many nobody knew before */
    public int take(Source source, List<FoundStory> found, Instant now) {
        stories.ledger();
        var sorting = sortings.get();
        var seen = new HashSet<>(
                stories.known(found.stream().map(FoundStory::address).toList()));
        var fresh = 0;
        for (var each : oldestFirst(found)) {
            if (seen.add(each.address()) && isNews(each, now)) {
                add(source, each, sorting, now);
                fresh++;
            }
        }
        sortings.destroy(sorting);
        return fresh;
    }

    private void add(Source source, FoundStory found, Sorting sorting, Instant now) {
        var told = believable(found, now);
        var likeness = Likeness.of(told.title(), told.summary());
        var bands = likeness.bands();
        var first = first(likeness, stories.alike(bands, source.language(), now.minus(ALIKE_WITHIN)));
        var story = new Story(source, told, bands, now);
        first.ifPresent(story::reprints);
        sorting.sort(story, source.topic());
        stories.add(story);
    }

    /** The one that it is most alike, if it is alike enough to any. */
    private static Optional<Story> first(Likeness likeness, List<Story> candidates) {
        Story best = null;
        var most = 0.0;
        for (var each : candidates) {
            var share = likeness.to(Likeness.of(each.title(), each.summary()));
            if (share > most) {
                most = share;
                best = each;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Those without a moment were published when they were found. */
    private static List<FoundStory> oldestFirst(List<FoundStory> found) {
        var comparing =
                Comparator.comparing(FoundStory::publishedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));
        return found.stream().sorted(comparing).toList();
    }

    private static boolean isNews(FoundStory each, Instant now) {
        return each.publishedAt() == null || each.publishedAt().isAfter(now.minus(OLDEST));
    }

    /** What is still to come has not been published. */
    private static FoundStory believable(FoundStory told, Instant now) {
        return told.publishedAt() == null || !told.publishedAt().isAfter(now)
                ? told
                : new FoundStory(told.title(), told.address(), told.summary(), now);
    }
}
