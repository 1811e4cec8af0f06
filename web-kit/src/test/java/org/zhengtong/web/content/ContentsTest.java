package org.zhengtong.web.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengtong.web.content.Contents.Chapter;

class ContentsTest {

    @Test
    void listsTheChaptersOfALongText() {
        var body = "<h2 id=\"c1\">第一章 <b>总则</b></h2><p>…</p><h2 id=\"c2\">第二章 A &amp; B</h2><h2>无锚</h2>"
                + "<h3 id=\"a1\">第一条</h3><h2 id=\"c3\">第三章</h2>";

        assertThat(Contents.of(body))
                .containsExactly(new Chapter("c1", "第一章 总则"), new Chapter("c2", "第二章 A & B"), new Chapter("c3", "第三章"));
    }

    @Test
    void leadsNobodyThroughAShortOne() {
        assertThat(Contents.of("<h2 id=\"a\">一</h2><h2 id=\"b\">二</h2>")).isEmpty();
    }
}
