package org.zhengtong.platform.support.search.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is marked in a result. */
class MarksTest {

    @Test
    void areThoseOfTheHighlighterInTheirPlaces() {
        var marks = Marks.in("甲。水库甲。乙。", List.of(marked("水库") + "甲。"), words("水库"));
        assertThat(marks.html()).isEqualTo("甲。<mark>水库</mark>甲。乙。");
    }

    @Test
    void areOtherFormsOfTheWordWhereThatItselfIsNotThere() {
        assertThat(Marks.in("Preparing for floods", List.of(), words("flood")).html())
                .isEqualTo("Preparing for <mark>floods</mark>");
        assertThat(Marks.in("Bloodflood", List.of(), words("flood")).html()).isEqualTo("Bloodflood");
    }

    @Test
    void areWhatSoundsAsItWasTyped() {
        assertThat(Marks.inTitle("何立安", List.of(), words("heli'an"), "heli'an").html())
                .isEqualTo("<mark>何立安</mark>");
        assertThat(Marks.inTitle("农村宅基地审批", List.of(), words("zjd"), "zjd").html())
                .isEqualTo("农村<mark>宅基地</mark>审批");
        assertThat(Marks.inTitle("农村宅基地审批", List.of(), words("zhaij"), "zhaij").html())
                .isEqualTo("农村<mark>宅基</mark>地审批");
        assertThat(Marks.inTitle("农村宅基地审批", List.of(), words("shu"), "shu").html())
                .isEqualTo("农村宅基地审批");
    }

    @Test
    void areEscapedAround() {
        assertThat(Marks.in("<i>水库</i>", List.of("<i>" + marked("水库") + "</i>"), words("水库"))
                        .html())
                .isEqualTo("&lt;i&gt;<mark>水库</mark>&lt;/i&gt;");
    }

    @Test
    void areNoneWhereTheTextHoldsTheHighlightersOwnLetters() {
        var text = "甲" + Marks.BEGIN + "乙";
        assertThat(Marks.in(text, List.of(text), words("丙丁")).spans()).isEmpty();
    }

    private static String marked(String word) {
        return Marks.BEGIN + word + Marks.END;
    }

    private static List<String> words(String typed) {
        return Asked.of(typed, List.of(), List.of()).words();
    }
}
