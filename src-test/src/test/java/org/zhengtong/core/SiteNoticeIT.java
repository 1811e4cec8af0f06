package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.SiteNoticeForm;
import org.zhengtong.portal.content.SiteNoticeId;
import org.zhengtong.portal.content.SiteNoticeState;
import org.zhengtong.portal.content.SiteNoticeUrgency;
import org.zhengtong.portal.content.SiteNoticeView;
import org.zhengtong.portal.content.boundary.SiteNoticeBoard;
import org.zhengtong.portal.content.boundary.SiteNoticeDesk;

/** 站点公告条: the editor says for some hours what stands above every page; nobody else does. */
public class SiteNoticeIT extends InServer {

    private static final String EDITOR = "hu.lian";
    private static final String WRITER = "peng.ping";
    private static final String MARK = "（测试）";

    @BeforeEach
    void beginTheNextMorning() {
        Time.at(Time.today().plusDays(1), LocalTime.of(8, 0));
    }

    @AfterEach
    void endWhatWasWritten() {
        Rows.change("update content_site_notice set ended_at = written_at where text_zh like ?", "%" + MARK);
    }

    @Test
    void appearsAndDisappearsInItsTime() {
        var id = write(notice("停水到中午", 9, 12));
        assertThat(shown(Language.ZH)).doesNotContain(id);
        assertThat(seen(id).state()).isEqualTo(SiteNoticeState.WAITING);
        assertThat(agenda(id)).isEqualTo(2);
        Time.passes(Duration.ofHours(2));
        assertThat(shown(Language.ZH)).contains(id);
        Time.await(() -> agenda(id) == 1);
        Time.passes(Duration.ofHours(2));
        assertThat(shown(Language.ZH)).doesNotContain(id);
        Time.await(() -> agenda(id) == 0);
        Refused.by(ContentRule.NOTICE_OVER, () -> change(form(id)));
    }

    @Test
    void isEndedBeforeItsTime() {
        var id = write(notice("停电", 7, 12));
        assertThat(shown(Language.ZH)).contains(id);
        end(id);
        assertThat(shown(Language.ZH)).doesNotContain(id);
        assertThat(agenda(id)).isZero();
        assertThat(Rows.count(
                        "select count(*) from audit_event where action = 'content.notice.end' and object = ?"
                                + " and outcome = 'SUCCESS'",
                        id.auditName()))
                .isEqualTo(1);
        Refused.by(ContentRule.NOTICE_OVER, () -> end(id));
    }

    @Test
    void itsEndCanBeMoved() {
        var id = write(notice("停气", 7, 9));
        var longer = form(id);
        longer.setUntilTime(LocalTime.of(11, 0));
        change(longer);
        Time.passes(Duration.ofHours(2));
        assertThat(shown(Language.ZH)).contains(id);
        assertThat(agenda(id)).isEqualTo(1);
    }

    @Test
    void theUrgentStandFirstThenTheNewestAndNoMoreThanThree() {
        var info = write(notice("一般", 7, 12));
        var first = write(urgent("紧急一", 4));
        var second = write(urgent("紧急二", 5));
        assertThat(shown(Language.ZH)).startsWith(second, first).hasSizeLessThanOrEqualTo(3);
        var third = write(urgent("紧急三", 6));
        assertThat(shown(Language.ZH)).containsExactly(third, second, first);
        end(second);
        assertThat(shown(Language.ZH)).containsExactly(third, first, info);
    }

    @Test
    void standsOnEnglishPagesOnlyWithAnEnglishText() {
        var id = write(notice("停车场关闭", 7, 12));
        assertThat(shown(Language.EN)).doesNotContain(id);
        var translated = form(id);
        translated.setTextEn("The car park is closed");
        change(translated);
        assertThat(shown(Language.EN)).contains(id);
    }

    @Test
    void theLaterOfTwoEditorsIsToldThatItWasChanged() {
        var id = write(notice("原来的", 7, 12));
        var seen = form(id);
        var stale = form(id);
        seen.setTextZh("改过的" + MARK);
        change(seen);
        stale.setTextZh("也想改" + MARK);
        Refused.by(ContentRule.NOTICE_CHANGED, () -> change(stale));
        assertThat(seen(id).text().zh()).isEqualTo("改过的" + MARK);
    }

    @Test
    void saysWhatAndUntilWhen() {
        var wordless = notice("", 7, 12);
        wordless.setTextZh(" ");
        assertThat(Refused.asMalformed(() -> write(wordless))).containsExactly("{content.input.notice.text}");
        var endless = notice("没有结束时间", 7, 12);
        endless.setUntilDay(null);
        assertThat(Refused.asMalformed(() -> write(endless))).containsExactly("{content.input.notice.when}");
        Refused.by(ContentRule.NOTICE_ENDS_BEFORE_IT_BEGINS, () -> write(notice("早就结束", 5, 7)));
        var astray = notice("链接不对", 7, 12);
        astray.setAddress("//example.org/");
        Refused.by(ContentRule.NOTICE_LINK_MALFORMED, () -> write(astray));
    }

    @Test
    void isTheBusinessOfTheEditorAlone() {
        Refused.forLackOfRight(() -> As.person(WRITER, () -> desk().write(notice("写稿人", 7, 12))));
        Refused.forLackOfRight(() -> As.person(WRITER, () -> desk().end(new SiteNoticeId(1))));
        Refused.forLackOfRight(() -> desk().notices(new Page.Request(0, 1)));
        Refused.asUnknown(() -> seen(new SiteNoticeId(999_999_999)));
    }

    private static SiteNoticeId write(SiteNoticeForm told) {
        return As.person(EDITOR, () -> desk().write(told));
    }

    private static void change(SiteNoticeForm told) {
        As.person(EDITOR, () -> desk().change(told));
    }

    private static void end(SiteNoticeId id) {
        As.person(EDITOR, () -> desk().end(id));
    }

    private static SiteNoticeView seen(SiteNoticeId id) {
        return As.person(EDITOR, () -> desk().notice(id));
    }

    private static SiteNoticeForm form(SiteNoticeId id) {
        return SiteNoticeForm.of(seen(id), Time.ZONE);
    }

    private static List<SiteNoticeId> shown(Language language) {
        return Beans.of(SiteNoticeBoard.class).shown(language).stream()
                .map(SiteNoticeView::id)
                .toList();
    }

    /** What is still to be done for it. */
    private static long agenda(SiteNoticeId id) {
        return Rows.count(
                "select count(*) from scheduling_task where task_instance in (?, ?)",
                "content.notice/" + id + "/begin",
                "content.notice/" + id + "/end");
    }

    private static SiteNoticeForm urgent(String text, int from) {
        var told = notice(text, from, 12);
        told.setUrgency(SiteNoticeUrgency.URGENT);
        return told;
    }

    /** Of the day that the county has now. */
    private static SiteNoticeForm notice(String text, int from, int until) {
        var told = new SiteNoticeForm();
        told.setTextZh(text + MARK);
        told.setFromDay(Time.today());
        told.setFromTime(LocalTime.of(from, 0));
        told.setUntilDay(Time.today());
        told.setUntilTime(LocalTime.of(until, 0));
        return told;
    }

    private static SiteNoticeDesk desk() {
        return Beans.of(SiteNoticeDesk.class);
    }
}
