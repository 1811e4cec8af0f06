package org.zhengtong.platform.support.notification.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/** What a message is about comes back as it was told, for readers of either language. */
class MessageTest {

    @Test
    void parametersComeBackInBothLanguages() {
        var title = new Bilingual("小餐饮登记", "Small catering registration");
        assertThat(told("QY20261126-00001", title)).isEqualTo(List.of("QY20261126-00001", title));
    }

    @Test
    void nothingStaysNothing() {
        assertThat(told()).isEmpty();
    }

    private static List<?> told(Object... parameters) {
        return new Message(new AccountId(7), "approval.granted", List.of(parameters), null, Instant.EPOCH).parameters();
    }
}
