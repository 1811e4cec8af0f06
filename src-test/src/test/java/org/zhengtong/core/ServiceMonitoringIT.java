package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.publicservice.approval.CaseFilter;
import org.zhengtong.publicservice.approval.CaseSlice;
import org.zhengtong.publicservice.approval.CaseSlice.Part;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.ServiceFigure;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.publicservice.approval.boundary.Progress;
import org.zhengtong.publicservice.approval.boundary.ServiceMonitoring;
import org.zhengtong.publicservice.rating.RatingFilter;
import org.zhengtong.publicservice.rating.boundary.RatingDesk;

/** 服务监控: figures of a week with five cases, counted by hand; each number is what the list behind it shows. */
public class ServiceMonitoringIT extends InServer {

    /** A week in which no other test files anything; the county's clock may stand anywhere. */
    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 16);

    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final String OTHER_HEAD = "ma.fang";

    @Test
    void areWhatOneCountsByHandAndWhatTheListsShow() {
        fileAWeek();
        As.person(Desk.MARKET_HEAD, () -> {
            var figures = monitoring().figures(MONDAY, FRIDAY);
            var total = ServiceFigure.sum(figures, null, null, null);
            assertThat(total.received()).isEqualTo(4);
            assertThat(total.corrected()).isEqualTo(1);
            assertThat(total.decided()).isEqualTo(3);
            assertThat(total.inTime()).isEqualTo(3);
            assertThat(total.usedDays()).as("0, 2, and 4 less 1 paused").isEqualTo(5);
            assertThat(total.rated()).isEqualTo(2);
            assertThat(total.satisfied()).isEqualTo(1);
            assertThat(total.inTimeRate()).isEqualTo(100.0);
            assertThat(total.averageDays()).isCloseTo(5 / 3.0, within(0.001));
            assertThat(total.correctedRate()).isEqualTo(25.0);
            assertThat(total.satisfiedRate()).isEqualTo(50.0);
            figures.forEach(ServiceMonitoringIT::opensItsCases);
            opensItsCases(total);
            return null;
        });
        assertThat(sumOf(OTHER_HEAD).received()).as("cases of another township").isZero();
        assertThat(sumOf(Desk.TOWNSHIP_HEAD).received()).isEqualTo(1);
        assertThat(sumOf(Citizens.ADMINISTRATOR).received()).isEqualTo(5);
    }

    @Test
    void whatIsDecidedAfterThePromisedDayIsLate() {
        Time.at(LocalDate.of(2025, 9, 1));
        var number = Filed.catering().number();
        Desk.accept(Desk.MARKET_CLERK, number);
        Time.at(LocalDate.of(2025, 11, 3));
        Desk.sign(Desk.MARKET_HEAD, number, "approve");
        var day = LocalDate.of(2025, 11, 3);
        As.person(Desk.MARKET_HEAD, () -> {
            var total = ServiceFigure.sum(monitoring().figures(day, day), null, null, null);
            assertThat(total.decided()).isEqualTo(1);
            assertThat(total.late()).isEqualTo(1);
            assertThat(total.usedDays()).isGreaterThan(total.promisedDays());
            assertThat(count(Part.LATE, null, null, day, day)).isEqualTo(1);
            return null;
        });
    }

    @Test
    void thePublicSeesWholeDaysUpToYesterday() {
        var day = LocalDate.of(2023, 5, 10);
        var before = publishedOn(day.plusDays(1));
        Time.at(day);
        Filed.catering();
        assertThat(published().received()).as("not of the day itself").isZero();
        assertThat(publishedOn(day.plusDays(1))).isEqualTo(before + 1);
        assertThat(publishedOn(day.plusDays(7))).as("the last of seven days").isEqualTo(before + 1);
        assertThat(publishedOn(day.plusDays(8))).as("more than seven days ago").isZero();
    }

    @Test
    void isForThoseWhoReadCases() {
        Refused.forLackOfRight(() -> monitoring().figures(MONDAY, FRIDAY));
        Refused.forLackOfRight(() -> As.person(Filed.CITIZEN, () -> monitoring().figures(MONDAY, FRIDAY)));
        Refused.forLackOfRight(
                () -> As.person("huang.zhicheng", () -> monitoring().figures(MONDAY, FRIDAY)));
    }

    @Test
    void aLongerTimeThanAYearBeginsLater() {
        assertThat(monitoring().first(LocalDate.of(2020, 1, 1), FRIDAY)).isEqualTo(FRIDAY.minusDays(365));
        assertThat(monitoring().first(MONDAY, FRIDAY)).isEqualTo(MONDAY);
    }

    /** Four catering cases at market regulation and one homestead case of a township. */
    private static void fileAWeek() {
        Time.at(MONDAY);
        var atOnce = Filed.catering();
        Desk.grantCatering(atOnce.number());
        rate(atOnce, 5);
        var inTwoDays = Filed.catering();
        Desk.accept(Desk.MARKET_CLERK, inTwoDays.number());
        var paused = Filed.catering();
        Desk.accept(Desk.MARKET_CLERK, paused.number());
        Filed.homestead();
        Time.at(MONDAY.plusDays(1));
        var test = Desk.beginTest(Desk.MARKET_HEAD, paused.number(), FRIDAY);
        correct(Filed.catering());
        Time.at(MONDAY.plusDays(2));
        Desk.sign(Desk.MARKET_HEAD, inTwoDays.number(), "approve");
        rate(inTwoDays, 2);
        Desk.endTest(Desk.MARKET_HEAD, paused.number(), test, MONDAY.plusDays(1));
        Time.at(FRIDAY);
        Desk.sign(Desk.MARKET_HEAD, paused.number(), "approve");
    }

    private static void correct(Receipt receipt) {
        Desk.askCorrection(Desk.MARKET_CLERK, receipt.number(), new CorrectionItem("mobile", "联系电话", "号码打不通"));
        Beans.of(Progress.class)
                .correct(receipt.number(), receipt.queryCode(), Map.of("mobile", "19000000081"), Map.of());
    }

    private static void rate(Receipt receipt, int stars) {
        Beans.of(Progress.class).rate(receipt.number(), receipt.queryCode(), stars, Set.of(), null);
    }

    private static void opensItsCases(ServiceFigure figure) {
        var from = figure.day() == null ? MONDAY : figure.day();
        var to = figure.day() == null ? FRIDAY : figure.day();
        assertThat(count(Part.RECEIVED, figure.unit(), figure.matter(), from, to))
                .isEqualTo(figure.received());
        assertThat(count(Part.CORRECTED, figure.unit(), figure.matter(), from, to))
                .isEqualTo(figure.corrected());
        assertThat(count(Part.DECIDED, figure.unit(), figure.matter(), from, to))
                .isEqualTo(figure.decided());
        assertThat(count(Part.IN_TIME, figure.unit(), figure.matter(), from, to))
                .isEqualTo(figure.inTime());
        assertThat(count(Part.LATE, figure.unit(), figure.matter(), from, to)).isEqualTo(figure.late());
        assertThat(Beans.of(RatingDesk.class)
                        .given(new RatingFilter(figure.unit(), figure.matter(), null, from, to), new Page.Request(0, 1))
                        .total())
                .isEqualTo(figure.rated());
    }

    private static long count(Part part, Long unit, String matter, LocalDate from, LocalDate to) {
        return Beans.of(CaseBoard.class)
                .search(
                        new CaseFilter(null, matter, unit, null, null, new CaseSlice(part, from, to)),
                        new Page.Request(0, 1))
                .total();
    }

    private static ServiceFigure sumOf(String who) {
        return As.person(who, () -> ServiceFigure.sum(monitoring().figures(MONDAY, FRIDAY), null, null, null));
    }

    private static long publishedOn(LocalDate day) {
        Time.at(day);
        return published().received();
    }

    private static ServiceFigure published() {
        return ServiceFigure.sum(monitoring().published(7), null, null, null);
    }

    private static ServiceMonitoring monitoring() {
        return Beans.of(ServiceMonitoring.class);
    }
}
