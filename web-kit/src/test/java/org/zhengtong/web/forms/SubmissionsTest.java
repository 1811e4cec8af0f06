package org.zhengtong.web.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SubmissionsTest {

    private final Submissions submissions = new Submissions();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void workIsDoneOnceForAKey() {
        assertThat(submissions.once("k", done::incrementAndGet)).isEqualTo(1);
        assertThat(submissions.once("k", done::incrementAndGet)).isEqualTo(1);
        assertThat(submissions.once("other", done::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void workThatFailedMayBeTriedAgain() {
        assertThatThrownBy(() -> submissions.once("k", () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(submissions.once("k", done::incrementAndGet)).isEqualTo(1);
    }
}
