package org.zhengtong.platform.support.search.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static final List<String> STOP_WORDS = List.of("怎么", "领", "的");
    private static final List<List<String>> SYNONYMS = List.of(List.of("老人", "老年人", "高龄"), List.of("补贴", "津贴", "补助"));

    @Test
    void isSaidInOtherWords() {
        assertThat(Asked.of("老人补贴怎么领", STOP_WORDS, SYNONYMS).ways()).contains("老人补贴", "高龄津贴");
    }

    @Test
    void keepsStopWordsWhereNothingElseIsLeft() {
        assertThat(Asked.of("怎么领", STOP_WORDS, SYNONYMS).ways()).containsExactly("怎么领");
    }

    @Test
    void meansNothingToQueryLanguages() {
        assertThat(Asked.of(" 宅基地*~^(\"a\"  [b] ", List.of(), List.of()).text()).isEqualTo("宅基地 a b");
        assertThat(Asked.of("((*", List.of(), List.of()).isEmpty()).isTrue();
        assertThat(Asked.of(null, List.of(), List.of()).isEmpty()).isTrue();
    }

    @Test
    void endsSomewhere() {
        assertThat(Asked.of("宅".repeat(1_000_000), List.of(), List.of()).text()).hasSize(100);
        var many = List.of(List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百"));
        assertThat(Asked.of("一一一", List.of(), many).ways()).hasSizeLessThanOrEqualTo(8);
        var pairs = IntStream.range(0, 50)
                .mapToObj(each -> List.of(Character.toString(0x4e00 + each), Character.toString(0x5e00 + each)))
                .toList();
        var all = pairs.stream().map(each -> each.get(0)).collect(Collectors.joining());
        assertThat(Asked.of(all, List.of(), pairs).ways()).hasSize(8);
    }

    @Test
    void mayBeACode() {
        assertThat(Asked.of(" Homestead-Title ", List.of(), List.of()).code()).isEqualTo("homestead-title");
        assertThat(Asked.of("000715001000", List.of(), List.of()).code()).isEqualTo("000715001000");
        assertThat(Asked.of("宅基地", List.of(), List.of()).code()).isNull();
        assertThat(Asked.of("AND OR NOT", List.of(), List.of()).code()).isNull();
        assertThat(Asked.of("*-", List.of(), List.of()).code()).isNull();
    }
}
