package org.zhengtong.portal.media.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which stories are one. */
class LikenessTest {

    private static final String TITLE = "清源县云岭乡云雾茶开采 茶农忙采头道茶";
    private static final String TEXT = "连日来，清源县云岭乡的五千亩云雾茶陆续开采，茶农们趁着晴好天气上山采摘头道茶，合作社的加工厂里机器日夜不停。";

    private final Likeness story = Likeness.of(TITLE, TEXT);

    @Test
    void aReprintWithTheSameTitleIsOneThoughItsTextIsLeftOut() {
        assertThat(story.to(Likeness.of(TITLE, null))).isEqualTo(1);
        assertThat(story.to(Likeness.of("【图集】" + TITLE + "！", "点击查看全部图片"))).isPositive();
    }

    @Test
    void aReprintWithAnotherTitleIsOneWhenItTellsTheSame() {
        assertThat(story.to(Likeness.of("云岭乡：五千亩云雾茶开采", TEXT))).isPositive();
    }

    @Test
    void widthCaseAndPunctuationMakeNoDifference() {
        assertThat(Likeness.of("Ｔｅａ picking begins in Qingyuan — early this year", null)
                        .to(Likeness.of("TEA PICKING BEGINS IN QINGYUAN: EARLY THIS YEAR", null)))
                .isEqualTo(1);
    }

    @Test
    void otherStoriesOfTheSamePlaceAreNot() {
        assertThat(story.to(Likeness.of("清源县云岭乡通村公路完工", "云岭乡最后一段通村公路近日完工，村民出行时间缩短一半，客运班车随后开通。")))
                .isZero();
        assertThat(Likeness.of("Bridge repairs begin in Liuwan on Monday morning", null)
                        .to(Likeness.of("School term begins in Liuwan after the summer", null)))
                .isZero();
    }

    @Test
    void anotherNumberInTheTitleIsAnotherStory() {
        var today = Likeness.of("清源县11月27日天气预报和出行提示", "多云转晴");
        assertThat(today.to(Likeness.of("清源县11月26日天气预报和出行提示", "多云转晴"))).isZero();
        assertThat(today.to(Likeness.of("清源县11月27日天气预报和出行提示", null))).isPositive();
    }

    @Test
    void ofShortTitlesNothingFollows() {
        assertThat(Likeness.of("每日一图", null).to(Likeness.of("每日一图", null))).isZero();
        assertThat(Likeness.of("快讯", null).bands()).isEmpty();
    }

    @Test
    void whatIsOneHasNearlyAlwaysABandInCommon() {
        var random = new Random(20261127);
        var missed = 0;
        for (var round = 0; round < 300; round++) {
            var original = sentence(random, 60);
            var changed = original.substring(0, 50) + sentence(random, 8);
            var one = Likeness.of("标题" + round, original);
            var other = Likeness.of("标题" + round, changed);
            assertThat(one.to(other)).isPositive();
            missed += one.bands().stream().anyMatch(other.bands()::contains) ? 0 : 1;
        }
        assertThat(missed).isLessThan(15);
    }

    @Test
    void whatHasNothingInCommonHasNoBandInCommon() {
        var random = new Random(20261128);
        for (var round = 0; round < 300; round++) {
            var one = Likeness.of(sentence(random, 20), sentence(random, 60));
            var other = Likeness.of(sentence(random, 20), sentence(random, 60));
            assertThat(one.bands()).doesNotContainAnyElementsOf(other.bands());
        }
    }

    private static String sentence(Random random, int length) {
        var text = new StringBuilder();
        for (var each = 0; each < length; each++) {
            text.append((char) ('\u4e00' + random.nextInt(3_000)));
        }
        return text.toString();
    }
}
