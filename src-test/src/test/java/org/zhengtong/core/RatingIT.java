package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.boundary.Progress;
import org.zhengtong.publicservice.rating.FollowUpState;
import org.zhengtong.publicservice.rating.FollowUpView;
import org.zhengtong.publicservice.rating.Grade;
import org.zhengtong.publicservice.rating.RatingFilter;
import org.zhengtong.publicservice.rating.RatingReason;
import org.zhengtong.publicservice.rating.RatingRule;
import org.zhengtong.publicservice.rating.RatingView;
import org.zhengtong.publicservice.rating.boundary.FollowUpDesk;
import org.zhengtong.publicservice.rating.boundary.RatingBook;
import org.zhengtong.publicservice.rating.boundary.RatingWall;

/** 好差评: rated once, never changed; a bad one is called back within a day and answered within fifteen, in public. */
public class RatingIT extends InServer {

    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);
    private static final String OTHER_HEAD = "ma.fang";

    @Test
    void takesReasonsOfTheChosenGradeOnly() {
        var receipt = granted();
        Refused.by(RatingRule.REASON_OF_ANOTHER_GRADE, () -> rate(receipt, 5, Set.of(RatingReason.UNFRIENDLY), "很好"));
        assertThat(Filed.progress(receipt).mayRate()).isTrue();
        rate(receipt, 5, Set.of(RatingReason.ONE_VISIT, RatingReason.KIND_AND_QUICK), "很好");
        var shown = published(receipt);
        assertThat(shown.grade()).isEqualTo(Grade.VERY_SATISFIED);
        assertThat(shown.reasons()).containsExactly(RatingReason.KIND_AND_QUICK, RatingReason.ONE_VISIT);
        assertThat(shown.waits()).isFalse();
        assertThat(pending(Desk.MARKET_HEAD)).noneMatch(each -> isOf(each, receipt));
    }

    @Test
    void aBadOneIsCalledBackAndAnsweredByTheHeadOfTheUnit() {
        Time.at(MONDAY);
        var receipt = granted();
        rate(receipt, 1, Set.of(RatingReason.UNFRIENDLY), "态度差");
        var opened = followUp(Desk.MARKET_HEAD, receipt);
        assertThat(opened.callBy()).isEqualTo(MONDAY.plusDays(1));
        assertThat(opened.answerBy()).isEqualTo(LocalDate.of(2026, 7, 27));
        assertThat(opened.state()).isEqualTo(FollowUpState.OPEN);
        assertThat(published(receipt).waits()).isTrue();
        var desk = Beans.of(FollowUpDesk.class);
        Refused.by(RatingRule.NOT_CALLED_YET, () -> as(() -> desk.answer(opened.id(), "已整改")));
        Refused.by(RatingRule.TEXT_REQUIRED, () -> as(() -> desk.called(opened.id(), " ")));
        as(() -> desk.called(opened.id(), "已致歉，约好上门说明"));
        Refused.by(RatingRule.CALLED_BEFORE, () -> as(() -> desk.called(opened.id(), "又打了一次")));
        as(() -> desk.answer(opened.id(), "窗口人员已培训，有事请打 0600-882 3306"));
        Refused.by(RatingRule.ANSWERED_BEFORE, () -> as(() -> desk.answer(opened.id(), "改一改")));
        assertThat(published(receipt).reply()).isEqualTo("窗口人员已培训，有事请打 ***");
        assertThat(published(receipt).waits()).isFalse();
        assertThat(published(receipt).grade()).isEqualTo(Grade.VERY_DISSATISFIED);
        assertThat(pending(Desk.MARKET_HEAD)).noneMatch(each -> isOf(each, receipt));
    }

    @Test
    void headsAreToldAtOnceAndAgainWhenADayHasPassed() {
        Time.at(MONDAY);
        var receipt = granted();
        rate(receipt, 2, Set.of(RatingReason.NO_LIST), null);
        var followUp = followUp(Desk.MARKET_HEAD, receipt);
        var link = "/rating/follow-up?id=" + followUp.id();
        assertThat(told("rating.opened", link)).isPositive();
        assertThat(told("rating.late", link)).isZero();
        Time.at(MONDAY.plusDays(2));
        Time.await(() -> told("rating.late", link) > 0);
    }

    @Test
    void isForTheHeadsOfTheRatedUnitAlone() {
        var receipt = granted();
        rate(receipt, 1, Set.of(), "差");
        var id = followUp(Desk.MARKET_HEAD, receipt).id();
        var desk = Beans.of(FollowUpDesk.class);
        Refused.asUnknown(() -> As.person(OTHER_HEAD, () -> desk.open(id)));
        Refused.asUnknown(() -> As.person(OTHER_HEAD, () -> desk.called(id, "打了")));
        Refused.asUnknown(() -> As.person(OTHER_HEAD, () -> desk.answer(id, "改了")));
        Refused.asUnknown(() -> As.person(OTHER_HEAD, () -> desk.mobile(id)));
        assertThat(pending(OTHER_HEAD)).noneMatch(each -> each.id() == id);
        Refused.forLackOfRight(() -> As.person(Desk.MARKET_CLERK, () -> desk.open(id)));
        Refused.forLackOfRight(() -> As.person(Filed.CITIZEN, () -> desk.answer(id, "改了")));
        Refused.forLackOfRight(() -> desk.all(true, new Page.Request(0, 1)));
    }

    @Test
    void staffCanNotRate() {
        var receipt = granted();
        Refused.by(RatingRule.NOT_BY_STAFF, () -> As.person(Desk.MARKET_CLERK, () -> rate(receipt, 5, Set.of(), "好")));
        assertThat(Filed.progress(receipt).rating()).isNull();
    }

    /** What the boundaries offer is all there is: nothing that changes or removes a rating is among it. */
    @Test
    void nobodyHasAWayToChangeOrRemoveOne() {
        assertThat(methods(RatingBook.class)).containsExactlyInAnyOrder("take", "of");
        assertThat(methods(RatingWall.class)).containsExactlyInAnyOrder("published", "counts");
        assertThat(methods(FollowUpDesk.class)).containsExactlyInAnyOrder("all", "open", "mobile", "called", "answer");
        var receipt = granted();
        rate(receipt, 2, Set.of(), "一般");
        var before = rowOf(receipt.number());
        var id = followUp(Desk.MARKET_HEAD, receipt).id();
        as(() -> Beans.of(FollowUpDesk.class).called(id, "说明了情况"));
        as(() -> Beans.of(FollowUpDesk.class).answer(id, "已改"));
        Refused.by(RatingRule.CONTACT_RATED, () -> rate(receipt, 5, Set.of(), "改成好评"));
        assertThat(rowOf(receipt.number())).isEqualTo(before);
    }

    @Test
    void isPublishedWithoutNumbersAndNames() {
        var receipt = granted();
        var name = Filed.progress(receipt).applicantName();
        rate(receipt, 4, Set.of(), "我是" + name + "，电话 190 0000 0001，邮箱 a.b@example.org，等了 20 分钟");
        assertThat(published(receipt).comment())
                .isEqualTo("我是" + name.charAt(0) + "*".repeat(name.length() - 1) + "，电话 ***，邮箱 ***，等了 20 分钟");
        assertThat(Desk.open(Desk.MARKET_HEAD, receipt.number()).ratingComment())
                .contains("190 0000 0001");
    }

    @Test
    void figuresAreWhatTheListShows() {
        Time.at(LocalDate.of(2025, 3, 12));
        for (int stars : new int[] {5, 5, 3, 1}) {
            rate(granted(), stars, Set.of(), null);
        }
        var day = LocalDate.of(2025, 3, 12);
        var counts = Beans.of(RatingWall.class).counts(day, day);
        assertThat(counts.stream().mapToLong(each -> each.ratings()).sum()).isEqualTo(4);
        for (var grade : Grade.values()) {
            var counted = counts.stream()
                    .filter(each -> each.grade() == grade)
                    .mapToLong(each -> each.ratings())
                    .sum();
            assertThat(Beans.of(RatingWall.class)
                            .published(new RatingFilter(null, null, grade, day, day), new Page.Request(0, 1))
                            .total())
                    .isEqualTo(counted);
        }
    }

    private static Stream<String> methods(Class<?> boundary) {
        return Arrays.stream(boundary.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .distinct();
    }

    private static List<String> rowOf(ApplicationNumber number) {
        return Rows.texts(
                "select concat(grade, ' ', reasons, ' ', comment, ' ', published, ' ', rated_at) from rating_rating"
                        + " where contact_system = 'approval' and contact_number = ?",
                number.value());
    }

    private static Receipt granted() {
        var receipt = Filed.catering();
        Desk.grantCatering(receipt.number());
        return receipt;
    }

    private static void rate(Receipt receipt, int stars, Set<RatingReason> reasons, String comment) {
        Beans.of(Progress.class).rate(receipt.number(), receipt.queryCode(), stars, reasons, comment);
    }

    private static RatingView published(Receipt receipt) {
        var id = Rows.count(
                "select id from rating_rating where contact_system = 'approval' and contact_number = ?",
                receipt.number().value());
        return Beans.of(RatingWall.class)
                .published(RatingFilter.ALL, new Page.Request(0, Page.Request.MOST))
                .rows()
                .stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static FollowUpView followUp(String who, Receipt receipt) {
        return pending(who).stream()
                .filter(each -> isOf(each, receipt))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(FollowUpView each, Receipt receipt) {
        return each.contact().number().equals(receipt.number().value());
    }

    private static List<FollowUpView> pending(String who) {
        return As.person(who, () -> Beans.of(FollowUpDesk.class)
                .all(true, new Page.Request(0, Page.Request.MOST))
                .rows());
    }

    private static long told(String what, String link) {
        return Rows.count("select count(*) from notification_message where word_key = ? and link = ?", what, link);
    }

    private static void as(Runnable call) {
        As.person(Desk.MARKET_HEAD, call);
    }
}
