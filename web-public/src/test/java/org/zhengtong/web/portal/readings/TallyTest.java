package org.zhengtong.web.portal.readings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void handsInEachCountOnce() {
        var tally = new Tally();
        tally.seen(7, 1);
        tally.seen(7, 1);
        tally.fetched("ab", 1);
        assertThat(tally.takeViews()).containsExactly(java.util.Map.entry(7L, 2L));
        assertThat(tally.takeViews()).isEmpty();
        assertThat(tally.takeDownloads()).containsExactly(java.util.Map.entry("ab", 1L));
    }

    @Test
    void doesNotGrowWithoutEnd() {
        var tally = new Tally();
        for (var each = 0; each < 60_000; each++) {
            tally.seen(each, 1);
        }
        tally.seen(3, 1);
        assertThat(tally.takeViews()).hasSize(50_000).containsEntry(3L, 2L);
    }
}
