package org.zhengtong.portal.media.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How editors say what a topic is. */
class TopicWordsTest {

    @Test
    void anyLineIsAWayToBeAboutIt() {
        var words = TopicWords.of("暴雨\n山洪，泥石流");
        assertThat(words.foundIn("云岭乡突降暴雨")).containsExactly("暴雨");
        assertThat(words.foundIn("泥石流预警，山洪将至")).containsExactly("山洪", "泥石流");
        assertThat(words.foundIn("晴好天气持续")).isEmpty();
    }

    @Test
    void ofSeveralWordsInALineAllHaveToBeThere() {
        var words = TopicWords.of("学校　食堂");
        assertThat(words.foundIn("食堂进校园，这所学校的午餐")).containsExactly("学校", "食堂");
        assertThat(words.foundIn("学校运动会")).isEmpty();
    }

    @Test
    void behindAMinusStandsWhatRulesItOut() {
        var words = TopicWords.of("茶叶\n-茶叶蛋");
        assertThat(words.foundIn("春茶上市，茶叶价格走高")).isNotEmpty();
        assertThat(words.foundIn("一枚茶叶蛋的故事")).isEmpty();
        assertThat(TopicWords.of("-茶叶蛋").findAnything()).isFalse();
    }

    @Test
    void aLatinWordIsAWholeOne() {
        var words = TopicWords.of("Tea");
        assertThat(words.foundIn("Mountain tea sells well")).containsExactly("Tea");
        assertThat(words.foundIn("A steady team")).isEmpty();
        assertThat(words.foundIn("高山tea品牌")).isNotEmpty();
    }

    @Test
    void nothingWrittenFindsNothing() {
        assertThat(TopicWords.of(" \n ,，- ").findAnything()).isFalse();
        assertThat(TopicWords.of(" \n ,，- ").foundIn("任何")).isEmpty();
    }
}
