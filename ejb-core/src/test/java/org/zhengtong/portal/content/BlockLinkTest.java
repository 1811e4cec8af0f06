package org.zhengtong.portal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.kernel.RuleViolation;

class BlockLinkTest {

    @Test
    void readsALinkALineAndPassesOverEmptyOnes() {
        assertThat(BlockLink.of("天气 | /weather/\n\n 省政府 | https://example.org/a?b=c "))
                .containsExactly(new BlockLink("天气", "/weather/"), new BlockLink("省政府", "https://example.org/a?b=c"));
        assertThat(BlockLink.of(null)).isEmpty();
    }

    @Test
    void knowsWhichLeadAway() {
        assertThat(new BlockLink("天气", "/weather/").isElsewhere()).isFalse();
        assertThat(new BlockLink("别处", "https://example.org/").isElsewhere()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "天气",
                "| /weather/",
                "天气 | weather",
                "天气 | javascript:alert(1)",
                "天气 | //example.org",
                "天气 | /a b"
            })
    void refusesWhatIsNoLinkAndSaysInWhichLine(String line) {
        assertThatThrownBy(() -> BlockLink.of("地图 | /map/\n" + line))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(ContentRule.BLOCK_LINK_MALFORMED);
                    assertThat(refused.parameters()).containsExactly(2);
                });
    }
}
