package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.DeliveryFilter;
import org.zhengtong.publicservice.approval.DeliveryRow;
import org.zhengtong.publicservice.approval.DeliveryState;
import org.zhengtong.publicservice.approval.DeliveryView;
import org.zhengtong.publicservice.approval.DeliveryWay;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.HandedFile;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.NoticeView;
import org.zhengtong.publicservice.approval.PostalAddress;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.TimelineEntry;
import org.zhengtong.publicservice.approval.boundary.DeliveryDesk;
import org.zhengtong.publicservice.approval.boundary.DeliveryWish;
import org.zhengtong.publicservice.approval.boundary.PaperRoom;

/** Decisions on their way to the applicant: chosen, delivered, proved, and watched (行政许可法 Art. 44). */
public class DeliveryIT extends InServer {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final PostalAddress HOME = new PostalAddress("样本人", "19000000001", "城关镇滨河路 118 号");

    @Test
    void electronicallyTheFirstOpeningOfTheDecisionIsTheService() {
        var receipt = granted(DeliveryWay.ELECTRONIC, null);
        assertThat(view(receipt).state()).isEqualTo(DeliveryState.DUE);
        assertThat(view(receipt).deadline().due()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(view(receipt).deadline().explanation()).isNotEmpty();
        read(receipt, NoticeKind.ACCEPTANCE);
        assertThat(view(receipt).state()).isEqualTo(DeliveryState.DUE);
        Time.at(MONDAY.plusDays(1));
        read(receipt, NoticeKind.GRANT);
        read(receipt, NoticeKind.GRANT);
        assertThat(view(receipt).state()).isEqualTo(DeliveryState.SERVED);
        assertThat(view(receipt).servedOn()).isEqualTo(MONDAY.plusDays(1));
        assertThat(receipts(receipt)).singleElement().satisfies(notice -> assertThat(
                        String.join("", notice.content().paragraphs()))
                .contains("电子送达", "2026年11月10日", "小餐饮登记证"));
    }

    @Test
    void byPostItIsServedOnTheDayItWasSignedFor() {
        var receipt = granted(DeliveryWay.POST, HOME);
        var number = receipt.number();
        read(receipt, NoticeKind.GRANT);
        assertThat(view(receipt).state()).isEqualTo(DeliveryState.DUE);
        Refused.by(ApprovalRule.OTHER_WAY, () -> handOver(Desk.MARKET_CLERK, number, null));
        Refused.by(ApprovalRule.DAY_TO_COME, () -> post(Desk.MARKET_CLERK, number, MONDAY.plusDays(1)));
        post(Desk.MARKET_CLERK, number, MONDAY);
        Refused.by(ApprovalRule.DELIVERY_UNDER_WAY, () -> choose(receipt, DeliveryWay.WINDOW, null));
        Time.at(MONDAY.plusDays(3));
        As.person(Desk.MARKET_CLERK, () -> desk().cameBack(number, MONDAY.plusDays(2), "地址不详"));
        choose(receipt, DeliveryWay.POST, new PostalAddress("样本人", "19000000002", "青石镇柳树村三组"));
        post(Desk.MARKET_CLERK, number, MONDAY.plusDays(3));
        As.person(Desk.MARKET_CLERK, () -> desk().signedFor(number, MONDAY.plusDays(3), "本人"));
        assertThat(view(receipt).servedOn()).isEqualTo(MONDAY.plusDays(3));
        assertThat(receipts(receipt)).singleElement().satisfies(notice -> assertThat(
                        String.join("", notice.content().paragraphs()))
                .contains("邮寄", "EA123456", "青石镇柳树村三组", "本人"));
    }

    @Test
    void atTheWindowItIsSignedForAndTheScanIsKept() {
        var receipt = granted(DeliveryWay.WINDOW, null);
        handOver(Desk.MARKET_CLERK, receipt.number(), new HandedFile("签收.png", Filed.picture()));
        var scan = view(receipt).scan();
        assertThat(scan.name()).isEqualTo("签收.png");
        assertThat(As.person(Desk.MARKET_CLERK, () -> desk().scan(receipt.number(), scan.id())))
                .isEqualTo(scan);
        Refused.asUnknown(() -> As.person(Desk.MARKET_CLERK, () -> desk().scan(receipt.number(), scan.id() + 1)));
        Refused.by(ApprovalRule.NOT_TO_DELIVER, () -> handOver(Desk.MARKET_CLERK, receipt.number(), null));
        Refused.by(ApprovalRule.DELIVERY_UNDER_WAY, () -> choose(receipt, DeliveryWay.ELECTRONIC, null));
    }

    @Test
    void isWatchedAndListedWhenItIsLate() {
        var receipt = granted(DeliveryWay.WINDOW, null);
        assertThat(list(Desk.MARKET_CLERK, false)).contains(receipt.number());
        Time.at(LocalDate.of(2026, 11, 23));
        Time.letTheWorkersLook();
        assertThat(events(receipt)).doesNotContain(EventKind.DELIVERY_OVERDUE);
        assertThat(list(Desk.MARKET_CLERK, true)).doesNotContain(receipt.number());
        Time.at(LocalDate.of(2026, 11, 24));
        Time.await(() -> events(receipt).contains(EventKind.DELIVERY_OVERDUE));
        assertThat(list(Desk.MARKET_CLERK, true)).contains(receipt.number());
        assertThat(Messages.of(Desk.MARKET_HEAD, receipt.number())).contains("approval.deliveryOverdue");
    }

    @Test
    void isChosenByTheApplicantAloneWithAnAddressThatThePostFinds() {
        Time.at(MONDAY);
        var receipt = Filed.catering();
        Refused.asUnknown(() -> wish().choose(receipt.number(), "WRONG234", DeliveryWay.WINDOW, null));
        Refused.asUnknown(() ->
                As.person(Filed.NEIGHBOUR, () -> wish().choose(receipt.number(), null, DeliveryWay.WINDOW, null)));
        Refused.by(
                ApprovalRule.ADDRESS_INCOMPLETE,
                () -> choose(receipt, DeliveryWay.POST, new PostalAddress("样本人", "19000000001", "清源县")));
        assertThat(wish().of(receipt.number(), receipt.queryCode())).isEmpty();
        choose(receipt, DeliveryWay.POST, HOME);
        assertThat(view(receipt).to()).isEqualTo(HOME);
        assertThat(Rows.count("select count(*) from approval_delivery where recipient_sealed like ?", "%滨河路%"))
                .isZero();
    }

    @Test
    void isDoneByHandlersOfTheUnitsThatHandledIt() {
        var receipt = granted(DeliveryWay.POST, HOME);
        var number = receipt.number();
        Refused.asUnknown(() -> post(Desk.TOWNSHIP_CLERK, number, MONDAY));
        Refused.forLackOfRight(() -> post(Filed.CITIZEN, number, MONDAY));
        assertThat(list(Desk.TOWNSHIP_CLERK, false)).doesNotContain(number);
        assertThat(Refused.asMalformed(
                        () -> As.person(Desk.MARKET_CLERK, () -> desk().post(number, " ", "EA1", MONDAY))))
                .containsExactly("{approval.delivery.carrier.required}");
        var open = Filed.catering();
        Refused.by(ApprovalRule.NOTHING_TO_DELIVER, () -> handOver(Desk.MARKET_CLERK, open.number(), null));
    }

    private static Receipt granted(DeliveryWay way, PostalAddress to) {
        Time.at(MONDAY);
        var receipt = Filed.catering();
        choose(receipt, way, to);
        Desk.grantCatering(receipt.number());
        return receipt;
    }

    private static void choose(Receipt receipt, DeliveryWay way, PostalAddress to) {
        wish().choose(receipt.number(), receipt.queryCode(), way, to);
    }

    private static DeliveryView view(Receipt receipt) {
        return wish().of(receipt.number(), receipt.queryCode()).orElseThrow();
    }

    private static void read(Receipt receipt, NoticeKind kind) {
        var notice = notices(receipt, kind).get(0);
        Beans.of(PaperRoom.class).noticeForApplicant(receipt.number(), receipt.queryCode(), notice.id());
    }

    private static List<NoticeView> receipts(Receipt receipt) {
        return notices(receipt, NoticeKind.SERVICE_RECEIPT);
    }

    private static List<NoticeView> notices(Receipt receipt, NoticeKind kind) {
        return Filed.progress(receipt).notices().stream()
                .filter(notice -> notice.kind() == kind)
                .toList();
    }

    private static void post(String who, ApplicationNumber number, LocalDate on) {
        As.person(who, () -> desk().post(number, "邮政速递", "EA123456", on));
    }

    private static void handOver(String who, ApplicationNumber number, HandedFile scan) {
        As.person(who, () -> desk().handOver(number, Time.today(), "本人", scan));
    }

    private static List<ApplicationNumber> list(String who, boolean overdue) {
        var filter = new DeliveryFilter(false, overdue, null);
        return As.person(who, () -> desk().search(filter, new Page.Request(0, Page.Request.MOST)).rows().stream()
                .map(DeliveryRow::number)
                .toList());
    }

    private static List<EventKind> events(Receipt receipt) {
        return Desk.open(Desk.MARKET_HEAD, receipt.number()).timeline().stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    private static DeliveryDesk desk() {
        return Beans.of(DeliveryDesk.class);
    }

    private static DeliveryWish wish() {
        return Beans.of(DeliveryWish.class);
    }
}
