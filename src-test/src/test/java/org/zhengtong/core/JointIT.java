package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.JointView;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.NoticeView;
import org.zhengtong.publicservice.approval.ProgressView;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.boundary.Handling;
import org.zhengtong.publicservice.approval.boundary.JointRoom;
import org.zhengtong.publicservice.approval.boundary.Progress;

/** 一件事: one form, several organs at the same time, one clock, one bundle of results. */
public class JointIT extends InServer {

    private static final String LEAD = "hao.bin";
    private static final String SIGN_CLERK = "bai.ying";
    private static final String SIGN_HEAD = "wan.wenfeng";
    private static final String DRAIN_HEAD = "bai.changhua";
    private static final String COUNTY_LEADER = "zhou.jianping";

    private static final String NOT_SERVED =
            "select count(*) from approval_delivery d join approval_application a on a.id = d.application_id"
                    + " where d.state <> 'SERVED' and (a.number = ?"
                    + " or a.joint_id = (select j.id from approval_application j where j.number = ?))";

    private static final Map<String, String> HEADS =
            Map.of("small-catering", Desk.MARKET_HEAD, "shop-sign", SIGN_HEAD, "drainage-permit", DRAIN_HEAD);

    @Test
    void oneFormReachesAllOrgansAtOnceWithWhatEachOfThemNeeds() {
        var receipt = filed();
        assertThat(parts(receipt)).isEmpty();
        Desk.accept(LEAD, receipt.number());
        assertThat(parts(receipt))
                .extracting(JointView.Part::matter)
                .containsExactly("small-catering", "shop-sign", "drainage-permit");
        assertThat(parts(receipt)).extracting(JointView.Part::stage).containsOnly(Stage.IN_HANDLING);
        var sign = Desk.open(SIGN_HEAD, part(receipt, "shop-sign"));
        assertThat(sign.fields())
                .extracting(line -> line.field())
                .contains("signText")
                .doesNotContain("drainDaily");
        assertThat(sign.files()).containsOnlyKeys("sign-drawing");
        assertThat(sign.mine().outcomes()).contains("approve");
        assertThat(Filed.progress(receipt).notices())
                .extracting(NoticeView::kind)
                .containsExactly(NoticeKind.ACCEPTANCE);
    }

    @Test
    void allOrgansHaveOneClock() {
        Time.at(LocalDate.of(2026, 11, 9));
        var receipt = accepted();
        var whole = Filed.progress(receipt);
        assertThat(whole.legalDeadline().limit().days()).isEqualTo(45);
        assertThat(parts(receipt))
                .allSatisfy(part ->
                        assertThat(progress(receipt, part).legalDeadline()).isEqualTo(whole.legalDeadline()));
        Time.at(LocalDate.of(2026, 11, 11));
        Desk.beginTest(Desk.MARKET_HEAD, part(receipt, "small-catering"), LocalDate.of(2026, 11, 18));
        var after = Filed.progress(receipt).legalDeadline();
        assertThat(after.due()).isAfter(whole.legalDeadline().due());
        assertThat(parts(receipt))
                .allSatisfy(part ->
                        assertThat(progress(receipt, part).legalDeadline()).isEqualTo(after));
    }

    @Test
    void theHeadOfTheGovernmentExtendsForAllOfThem() {
        Time.at(LocalDate.of(2026, 11, 9));
        var receipt = accepted();
        var before = Filed.progress(receipt).legalDeadline().due();
        var sign = part(receipt, "shop-sign");
        var handling = Beans.of(Handling.class);
        Refused.by(ApprovalRule.EXTENDED_AS_ONE, () -> As.person(SIGN_HEAD, () -> handling.extend(sign, "要会商")));
        Refused.by(
                ApprovalRule.GOVERNMENT_EXTENDS,
                () -> As.person("huang.fu", () -> handling.extend(receipt.number(), "要会商")));
        assertThat(Desk.open("huang.fu", receipt.number()).mayExtend()).isFalse();
        assertThat(Desk.open(COUNTY_LEADER, receipt.number()).mayExtend()).isTrue();
        As.person(COUNTY_LEADER, () -> handling.extend(receipt.number(), "三个部门要会商"));
        var after = Filed.progress(receipt).legalDeadline();
        assertThat(after.due()).isAfter(before);
        assertThat(after.extensions()).singleElement().satisfies(each -> assertThat(each.days())
                .isEqualTo(15));
        assertThat(progress(receipt, parts(receipt).get(1)).legalDeadline()).isEqualTo(after);
    }

    @Test
    void endsWithItsLastPartAndBringsAllResultsTogether() {
        var receipt = accepted();
        decide(receipt, "small-catering", "approve");
        decide(receipt, "shop-sign", "refuse");
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.IN_HANDLING);
        decide(receipt, "drainage-permit", "approve");
        var whole = Filed.progress(receipt);
        assertThat(whole.stage()).isEqualTo(Stage.GRANTED);
        assertThat(whole.notices()).last().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.JOINT_RESULT);
            assertThat(notice.content().paragraphs())
                    .anyMatch(each -> each.startsWith("小餐饮登记：清源县市场监督管理局") && each.contains("准予"))
                    .anyMatch(each -> each.startsWith("户外招牌设置许可：清源县城市管理局") && each.contains("不予许可"));
        });
        var bundle = Beans.of(JointRoom.class).results(receipt.number(), receipt.queryCode());
        assertThat(bundle.keySet())
                .anyMatch(path -> path.startsWith("小餐饮登记/小餐饮登记证"))
                .anyMatch(path -> path.startsWith("污水排入排水管网许可/"))
                .noneMatch(path -> path.contains("户外招牌设置许可证"));
        assertThat(bundle.values()).allMatch(file -> file.mediaType().equals("application/pdf"));
        assertThat(Rows.count(
                        NOT_SERVED, receipt.number().value(), receipt.number().value()))
                .as("who opens the bundle is served with all of it")
                .isZero();
    }

    @Test
    void isRefusedIfEveryPartIs() {
        var receipt = accepted();
        HEADS.keySet().forEach(matter -> decide(receipt, matter, "refuse"));
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.REFUSED);
        assertThat(Filed.progress(receipt).notices())
                .extracting(NoticeView::kind)
                .containsExactly(NoticeKind.ACCEPTANCE, NoticeKind.JOINT_RESULT);
    }

    @Test
    void endsOnceThoughTheLastTwoOrgansDecideAtTheSameInstant() {
        for (var round = 0; round < 3; round++) {
            var receipt = accepted();
            decide(receipt, "drainage-permit", "approve");
            var outcomes = AtOnce.calls(
                    List.of(() -> decided(receipt, "small-catering"), () -> decided(receipt, "shop-sign")));
            assertThat(outcomes).allMatch(AtOnce.Outcome::isGood);
            assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.GRANTED);
            assertThat(Filed.progress(receipt).notices())
                    .extracting(NoticeView::kind)
                    .containsExactly(NoticeKind.ACCEPTANCE, NoticeKind.JOINT_RESULT);
        }
    }

    @Test
    void nobodySignsInsteadOfTheOrgans() {
        var receipt = accepted();
        assertThat(Desk.mine(LEAD, receipt.number())).isNull();
        var records = Beans.of(ApprovalRecords.class, "workflow", "CaseArchive");
        var step = As.person(
                LEAD, () -> records.openSteps(receipt.number().key()).get(0).id());
        Refused.by(
                ApprovalRule.ENDS_WITH_ITS_PARTS,
                () -> As.person(LEAD, () -> Beans.of(Handling.class).sign(receipt.number(), step, "approve", "都办好了")));
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.IN_HANDLING);
    }

    @Test
    void anOrganSeesHowFarTheOthersAreAndNotTheirPapers() {
        var receipt = accepted();
        var catering = part(receipt, "small-catering");
        Refused.asUnknown(() -> Desk.open(SIGN_CLERK, catering));
        var seen = As.person(SIGN_CLERK, () -> Beans.of(JointRoom.class).ofCase(part(receipt, "shop-sign")));
        assertThat(seen).hasValueSatisfying(joint -> {
            assertThat(joint.part()).isTrue();
            assertThat(joint.number()).isEqualTo(receipt.number());
            assertThat(joint.parts()).hasSize(3).allMatch(part -> part.notices().isEmpty());
        });
        Refused.asUnknown(() ->
                As.person(Desk.CIVIL_CLERK, () -> Beans.of(JointRoom.class).ofCase(receipt.number())));
        Refused.asUnknown(() -> Beans.of(JointRoom.class).ofApplicant(receipt.number(), "WRONG234"));
        Refused.asUnknown(() -> Beans.of(JointRoom.class).results(receipt.number(), "WRONG234"));
    }

    @Test
    void isOneForTheApplicant() {
        var receipt = accepted();
        assertThat(As.person(Filed.CITIZEN, () -> Beans.of(Progress.class)
                        .mine(Page.Request.ofNumber(1, 10))
                        .rows()))
                .extracting(row -> row.number())
                .contains(receipt.number().value())
                .doesNotContain(part(receipt, "shop-sign").value());
        var sign = part(receipt, "shop-sign");
        Refused.by(ApprovalRule.WITHDRAWN_AS_ONE, () -> Beans.of(Progress.class)
                .withdraw(sign, receipt.queryCode(), "不装了"));
        decide(receipt, "drainage-permit", "approve");
        Beans.of(Progress.class).withdraw(receipt.number(), receipt.queryCode(), "不开店了");
        assertThat(parts(receipt))
                .extracting(JointView.Part::stage)
                .containsExactly(Stage.WITHDRAWN, Stage.WITHDRAWN, Stage.GRANTED);
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.WITHDRAWN);
        Refused.by(ApprovalRule.RATED_AS_ONE, () -> Beans.of(Progress.class)
                .rate(sign, receipt.queryCode(), 5, Set.of(), null));
    }

    @Test
    void silenceAcceptsForAllOrgans() {
        Time.at(LocalDate.of(2026, 11, 9));
        var receipt = filed();
        Time.at(LocalDate.of(2026, 11, 17));
        Time.await(() -> parts(receipt).size() == 3);
        assertThat(parts(receipt)).allSatisfy(part -> {
            assertThat(progress(receipt, part).acceptedBySilence()).isTrue();
            assertThat(progress(receipt, part).legalDeadline().start()).isEqualTo(LocalDate.of(2026, 11, 9));
        });
    }

    private static Receipt filed() {
        return As.person(Filed.CITIZEN, () -> Filed.file("open-small-restaurant"));
    }

    private static Receipt accepted() {
        var receipt = filed();
        Desk.accept(LEAD, receipt.number());
        return receipt;
    }

    private static Receipt decided(Receipt receipt, String matter) {
        decide(receipt, matter, "approve");
        return receipt;
    }

    private static void decide(Receipt receipt, String matter, String outcome) {
        Desk.sign(HEADS.get(matter), part(receipt, matter), outcome);
    }

    private static ApplicationNumber part(Receipt receipt, String matter) {
        return parts(receipt).stream()
                .filter(part -> part.matter().equals(matter))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static List<JointView.Part> parts(Receipt receipt) {
        return Beans.of(JointRoom.class)
                .ofApplicant(receipt.number(), receipt.queryCode())
                .map(JointView::parts)
                .orElse(List.of());
    }

    private static ProgressView progress(Receipt receipt, JointView.Part part) {
        return Beans.of(Progress.class).progress(part.number(), receipt.queryCode());
    }
}
