package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApplicationRow;
import org.zhengtong.publicservice.approval.CaseFilter;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.publicservice.approval.boundary.Progress;

/** How far roles reach: own, unit, unit and below, county. What is out of reach is not even known to exist. */
public class ReachIT extends InServer {

    private static final String OTHER_TOWNSHIP = Desk.CHENGGUAN_CLERK;
    private static final String OTHER_HEAD = "ma.fang";
    private static final String COUNTY_LEADER = "zhou.jianping";

    @Test
    void aClerkOfAnotherTownshipNeitherFindsNorOpensTheCase() {
        var number = Filed.homestead().number();
        var board = Beans.of(CaseBoard.class);
        assertThat(finds(Desk.TOWNSHIP_CLERK, number)).isTrue();
        assertThat(finds(OTHER_TOWNSHIP, number)).isFalse();
        assertThat(finds(OTHER_HEAD, number)).isFalse();
        Refused.asUnknown(() -> Desk.open(OTHER_TOWNSHIP, number));
        Refused.asUnknown(() -> Desk.open(OTHER_HEAD, number));
        Refused.asUnknown(() -> As.person(OTHER_TOWNSHIP, () -> board.reveal(number, "mobile")));
        Refused.asUnknown(() -> As.person(OTHER_TOWNSHIP, () -> board.drawing(number, Locale.CHINESE)));
        var file = Desk.open(Desk.TOWNSHIP_CLERK, number).files().values().stream()
                .findFirst()
                .orElseThrow()
                .get(0)
                .id();
        Refused.asUnknown(() -> As.person(OTHER_TOWNSHIP, () -> board.file(number, file)));
        assertThat(As.person(Desk.TOWNSHIP_CLERK, () -> board.file(number, file).id()))
                .isEqualTo(file);
    }

    @Test
    void aClerkOfAnotherTownshipCannotActOnTheCase() {
        var number = Filed.homestead().number();
        Refused.asUnknown(() -> Desk.accept(OTHER_TOWNSHIP, number));
        Refused.asUnknown(() -> Desk.refuseAcceptance(OTHER_HEAD, number, "不归本镇管"));
        assertThat(Desk.open(Desk.TOWNSHIP_CLERK, number).stage()).isEqualTo(Stage.UNDER_CHECK);
        assertThat(Desk.open(Desk.TOWNSHIP_CLERK, number).notices()).isEmpty();
    }

    @Test
    void departmentsThatReviewSeeTheCaseAndOthersDoNot() {
        var number = Filed.homestead().number();
        assertThat(finds(Desk.LAND_REVIEWER, number)).isTrue();
        assertThat(finds(Desk.FARM_REVIEWER, number)).isTrue();
        assertThat(finds(Desk.MARKET_CLERK, number)).isFalse();
        Refused.asUnknown(() -> Desk.open(Desk.MARKET_CLERK, number));
    }

    @Test
    void aCountyLeaderSeesTheWholeCounty() {
        assertThat(finds(COUNTY_LEADER, Filed.homestead().number())).isTrue();
        assertThat(finds(COUNTY_LEADER, Filed.catering().number())).isTrue();
        assertThat(scope(COUNTY_LEADER, "approval.read")).isEqualTo(DataScope.COUNTY);
    }

    @Test
    void rolesReachTheirUnitOrItAndWhatLiesBelow() {
        var township = unit("qingshi");
        var village = unit("qingshi.yunxi");
        assertThat(scope(Desk.TOWNSHIP_CLERK, "approval.read").units()).containsExactly(township);
        assertThat(scope(Desk.TOWNSHIP_HEAD, "approval.read").units()).contains(township, village);
        assertThat(scope(Desk.TOWNSHIP_HEAD, "approval.read").covers(unit("chengguan")))
                .isFalse();
        assertThat(scope(Desk.TOWNSHIP_CLERK, "licence.revoke")).isEqualTo(new DataScope(false, List.of()));
    }

    @Test
    void applicantsOpenTheirOwnAndNobodyElses() {
        var receipt = Filed.homestead();
        var progress = Beans.of(Progress.class);
        assertThat(As.person(Filed.CITIZEN, () -> progress.progress(receipt.number(), null))
                        .number())
                .isEqualTo(receipt.number());
        Refused.asUnknown(() -> As.person(Filed.NEIGHBOUR, () -> progress.progress(receipt.number(), null)));
        Refused.asUnknown(() -> progress.progress(receipt.number(), null));
        Refused.asUnknown(() -> progress.progress(new ApplicationNumber("QY20260101-99999"), "ABCD2345"));
        // A clerk reads cases at the board, not as if they were the applicant.
        Refused.asUnknown(() -> As.person(Desk.TOWNSHIP_CLERK, () -> progress.progress(receipt.number(), null)));
    }

    private static boolean finds(String who, ApplicationNumber number) {
        var filter = new CaseFilter(null, null, null, number.value(), null);
        return As.person(who, () -> Beans.of(CaseBoard.class).search(filter, Page.Request.ofNumber(1, 5)))
                .rows()
                .stream()
                .map(ApplicationRow::number)
                .anyMatch(number.value()::equals);
    }

    private static DataScope scope(String who, String permission) {
        return As.person(who, () -> Beans.of(Caller.class).scope(permission));
    }

    private static long unit(String code) {
        return Beans.of(Directory.class).unit(code).orElseThrow().id();
    }
}
