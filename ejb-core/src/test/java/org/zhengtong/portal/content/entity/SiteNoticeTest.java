package org.zhengtong.portal.content.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.SiteNoticeForm;
import org.zhengtong.portal.content.SiteNoticeState;

class SiteNoticeTest {

    private static final AccountId EDITOR = new AccountId(7);
    private static final Instant NOW = Instant.parse("2026-11-29T01:00:00Z");
    private static final Instant SOON = NOW.plus(Duration.ofHours(1));
    private static final Instant LATER = NOW.plus(Duration.ofHours(3));

    @Test
    void isShownFromItsBeginningUntilBeforeItsEnd() {
        var notice = notice(form("停水"), SOON, LATER);
        assertThat(notice.stateAt(NOW)).isEqualTo(SiteNoticeState.WAITING);
        assertThat(notice.stateAt(SOON)).isEqualTo(SiteNoticeState.SHOWN);
        assertThat(notice.stateAt(LATER.minusMillis(1))).isEqualTo(SiteNoticeState.SHOWN);
        assertThat(notice.stateAt(LATER)).isEqualTo(SiteNoticeState.OVER);
    }

    @Test
    void canBeEndedOnceAndBeforeItHasBegun() {
        var notice = notice(form("停水"), SOON, LATER);
        notice.end(EDITOR, NOW);
        assertThat(notice.stateAt(SOON)).isEqualTo(SiteNoticeState.OVER);
        refuses(ContentRule.NOTICE_OVER, () -> notice.end(EDITOR, SOON));
        refuses(ContentRule.NOTICE_OVER, () -> notice.change(form("供水恢复"), NOW, LATER, EDITOR, SOON));
    }

    @Test
    void isNotWrittenAnewWhenItsTimeHasPassed() {
        var notice = notice(form("停水"), NOW, SOON);
        refuses(ContentRule.NOTICE_OVER, () -> notice.change(form("停水"), NOW, LATER.plusSeconds(1), EDITOR, LATER));
    }

    @Test
    void endsAfterItBeginsAndAfterNow() {
        refuses(ContentRule.NOTICE_ENDS_BEFORE_IT_BEGINS, () -> notice(form("停水"), SOON, SOON));
        refuses(ContentRule.NOTICE_ENDS_BEFORE_IT_BEGINS, () -> notice(form("停水"), NOW.minusSeconds(60), NOW));
    }

    @Test
    void hasAChineseTextThatIsRead() {
        refuses(ContentRule.NOTICE_TEXT, () -> notice(form(" "), NOW, SOON));
        refuses(ContentRule.NOTICE_TEXT, () -> notice(form("水".repeat(201)), NOW, SOON));
        var english = form("停水");
        english.setTextEn("x".repeat(401));
        refuses(ContentRule.NOTICE_TEXT, () -> notice(english, NOW, SOON));
        assertThat(notice(form("水".repeat(200)), NOW, SOON).stateAt(NOW)).isEqualTo(SiteNoticeState.SHOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hall/", "/content/notices/12?a=b", "https://example.org/a", "/"})
    void leadsToOurOwnSiteOrToAnEncryptedOne(String address) {
        var told = form("停水");
        told.setAddress(address);
        assertThatNothingIsRefused(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hall/",
                "//example.org",
                "/\\example.org",
                "http://example.org/",
                "https://",
                "javascript:alert(1)",
                "/a b"
            })
    void leadsNowhereElse(String address) {
        var told = form("停水");
        told.setAddress(address);
        refuses(ContentRule.NOTICE_LINK_MALFORMED, () -> notice(told, NOW, SOON));
    }

    @Test
    void knowsNoEmptyText() {
        var told = form(" 停水 ");
        told.setTextEn(" ");
        told.setAddress("");
        assertThatNothingIsRefused(told);
    }

    private static void assertThatNothingIsRefused(SiteNoticeForm told) {
        assertThat(notice(told, NOW, SOON).stateAt(NOW)).isEqualTo(SiteNoticeState.SHOWN);
    }

    private static void refuses(ContentRule rule, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule())
                .isEqualTo(rule));
    }

    private static SiteNotice notice(SiteNoticeForm told, Instant startsAt, Instant endsAt) {
        return new SiteNotice(told, startsAt, endsAt, EDITOR, NOW);
    }

    private static SiteNoticeForm form(String text) {
        var form = new SiteNoticeForm();
        form.setTextZh(text);
        return form;
    }
}
