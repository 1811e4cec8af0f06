package org.zhengtong.platform.support.freshness.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.support.freshness.entity.StaleChange;

/** What a node makes of what the others tell. */
class KnownChangesTest {

    private final KnownChanges known = new KnownChanges("here");

    @BeforeEach
    void afterTheFirstLook() {
        assertThat(known.stale(List.of(), true)).containsExactly("/");
    }

    @Test
    void ownChangesAreNoNews() {
        assertThat(known.stale(List.of(change(1, "here", "/map")), true)).isEmpty();
    }

    @Test
    void eachChangeOfAnotherCountsOnce() {
        var changes = List.of(change(1, "there", "/map", "/weather"), change(2, "there", "/map"));
        assertThat(known.stale(changes, true)).containsExactly("/map", "/weather");
        assertThat(known.stale(changes, true)).isEmpty();
    }

    /** The lower number was committed later. */
    @Test
    void whatComesLateIsNotPassedOver() {
        known.stale(List.of(change(8, "there", "/map")), true);
        assertThat(known.from()).isLessThan(7);
        assertThat(known.stale(List.of(change(7, "there", "/ratings"), change(8, "there", "/map")), true))
                .containsExactly("/ratings");
    }

    @Test
    void moreThanALookReadsMakesAllStale() {
        assertThat(known.stale(List.of(change(1, "there", "/map")), false)).containsExactly("/");
    }

    @Test
    void looksNoFurtherBackThanItHasTo() {
        known.stale(List.of(change(5_000, "there", "/map")), true);
        assertThat(known.from()).isEqualTo(5_000 - KnownChanges.BACK);
    }

    private static StaleChange change(long id, String node, String... prefixes) {
        var change = new StaleChange(node, Arrays.asList(prefixes));
        try {
            var field = StaleChange.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(change, id);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return change;
    }
}
