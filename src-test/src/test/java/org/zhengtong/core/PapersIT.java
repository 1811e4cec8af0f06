package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.NoticeView;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.boundary.BlankForms;
import org.zhengtong.publicservice.approval.boundary.Handling;
import org.zhengtong.publicservice.approval.boundary.PaperRoom;
import org.zhengtong.publicservice.approval.boundary.Progress;
import org.zhengtong.samples.Paper;

/** Notices, licences and forms on paper: whole, in Chinese, readable anywhere, and for those alone whom they concern. */
public class PapersIT extends InServer {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

    private static final Map<NoticeKind, String> TITLES = new EnumMap<>(Map.of(
            NoticeKind.ACCEPTANCE, "受理通知书",
            NoticeKind.CORRECTION, "申请材料补正告知书",
            NoticeKind.NON_ACCEPTANCE, "不予受理决定书",
            NoticeKind.GRANT, "准予行政许可决定书",
            NoticeKind.REFUSAL, "不予行政许可决定书",
            NoticeKind.EXTENSION, "延长办理期限通知书",
            NoticeKind.PAUSE, "办理期限中止告知书",
            NoticeKind.REVOCATION, "撤销行政许可决定书"));

    @Test
    void ofTheLongWayAreCompleteOnPaper() {
        Time.at(DAY);
        var receipt = Filed.catering();
        Desk.askCorrection(Desk.MARKET_CLERK, receipt.number(), new CorrectionItem("mobile", "联系电话", "号码打不通，请更正"));
        Beans.of(Progress.class)
                .correct(receipt.number(), receipt.queryCode(), Map.of("mobile", "19000000081"), Map.of());
        Desk.accept(Desk.MARKET_CLERK, receipt.number());
        var test = Desk.beginTest(Desk.MARKET_HEAD, receipt.number(), DAY.plusDays(4));
        Desk.endTest(Desk.MARKET_HEAD, receipt.number(), test, DAY);
        As.person(Desk.MARKET_HEAD, () -> Beans.of(Handling.class).extend(receipt.number(), "案情复杂"));
        Desk.sign(Desk.MARKET_HEAD, receipt.number(), "approve");
        areOnPaper(
                receipt,
                NoticeKind.CORRECTION,
                NoticeKind.ACCEPTANCE,
                NoticeKind.PAUSE,
                NoticeKind.EXTENSION,
                NoticeKind.GRANT);
    }

    @Test
    void ofRefusalsNameTheRemedies() {
        Time.at(DAY);
        var notAccepted = Filed.homestead();
        Desk.refuseAcceptance(Desk.TOWNSHIP_CLERK, notAccepted.number(), "申请人户籍不在本镇");
        areOnPaper(notAccepted, NoticeKind.NON_ACCEPTANCE);
        var refused = Filed.catering();
        Desk.accept(Desk.MARKET_CLERK, refused.number());
        Desk.sign(Desk.MARKET_HEAD, refused.number(), "refuse", "后厨没有独立的洗消池");
        areOnPaper(refused, NoticeKind.ACCEPTANCE, NoticeKind.REFUSAL);
    }

    @Test
    void areTheSameFileEverAfterAndCountAsDeliveredWhenTheApplicantReadsThem() {
        Time.at(DAY);
        var receipt = Filed.homestead();
        Desk.accept(Desk.TOWNSHIP_CLERK, receipt.number());
        var notice = Filed.progress(receipt).notices().get(0);
        var forStaff =
                As.person(Desk.TOWNSHIP_CLERK, () -> Beans.of(PaperRoom.class).notice(receipt.number(), notice.id()));
        assertThat(Filed.progress(receipt).notices().get(0).readAt()).isNull();
        Time.at(DAY.plusDays(1));
        assertThat(forApplicant(receipt, notice))
                .extracting(StoredFile::id, StoredFile::hash)
                .containsExactly(forStaff.id(), forStaff.hash());
        var delivered = Filed.progress(receipt).notices().get(0).readAt();
        assertThat(delivered).isNotNull();
        Time.at(DAY.plusDays(2));
        forApplicant(receipt, notice);
        assertThat(Filed.progress(receipt).notices().get(0).readAt()).isEqualTo(delivered);
    }

    @Test
    void areForThoseAloneWhomTheyConcern() {
        var one = Filed.homestead();
        var other = Filed.homestead();
        Desk.accept(Desk.TOWNSHIP_CLERK, one.number());
        var notice = Filed.progress(one).notices().get(0).id();
        var room = Beans.of(PaperRoom.class);
        Refused.asUnknown(() -> room.noticeForApplicant(one.number(), "WRONG234", notice));
        Refused.asUnknown(() -> room.noticeForApplicant(other.number(), other.queryCode(), notice));
        Refused.asUnknown(() -> As.person(Desk.MARKET_CLERK, () -> room.notice(one.number(), notice)));
        Refused.forLackOfRight(() -> As.person(Filed.CITIZEN, () -> room.notice(one.number(), notice)));
    }

    @Test
    void licencesCarryACodeThatOpensTheirCheck() {
        Time.at(DAY);
        var receipt = Filed.catering();
        Desk.grantCatering(receipt.number());
        var licence = Filed.progress(receipt).licences().get(0);
        var paper = paper(
                Beans.of(PaperRoom.class).licenceForApplicant(receipt.number(), receipt.queryCode(), licence.id()));
        assertThat(bare(paper.text())).contains(licence.identifier(), "小餐饮登记证", "2026年11月9日—2029年11月8日");
        assertThat(licence.content().lines()).allSatisfy(line -> assertThat(bare(paper.text()))
                .contains(bare(line.label().zh()) + bare(line.value())));
        assertThat(paper.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
        assertThat(paper.qrAddress()).endsWith("/approval/licence?token=" + licence.checkToken());
    }

    @Test
    void formsToDownloadAreDrawnBlankAndAsASample() {
        var blank = new Paper(Beans.of(BlankForms.class).pdf("small-catering", "application", false));
        var sample = new Paper(Beans.of(BlankForms.class).pdf("small-catering", "application", true));
        var form = Filed.matter("small-catering")
                .material("application")
                .orElseThrow()
                .blank();
        var example = form.fields().stream()
                .filter(field -> field.example() != null && field.options().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(bare(blank.text())).contains(bare(example.label().zh())).doesNotContain("示例");
        assertThat(bare(sample.text())).contains("（示例）", bare(example.example().zh()));
        assertThat(blank.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
        Refused.asUnknown(() -> Beans.of(BlankForms.class).pdf("small-catering", "layout-plan", false));
    }

    private static void areOnPaper(Receipt receipt, NoticeKind... kinds) {
        var notices = Filed.progress(receipt).notices();
        assertThat(notices).extracting(NoticeView::kind).containsExactly(kinds);
        notices.forEach(notice -> isOnPaper(receipt, notice));
    }

    private static void isOnPaper(Receipt receipt, NoticeView notice) {
        var paper = paper(forApplicant(receipt, notice));
        assertThat(bare(paper.text()))
                .contains(
                        bare(notice.documentNumber()),
                        bare(notice.content().organ()),
                        TITLES.get(notice.kind()),
                        "2026年11月9日",
                        receipt.number().value())
                .contains(bare(notice.content().addressee()));
        assertThat(notice.content().paragraphs())
                .allSatisfy(sentence -> assertThat(bare(paper.text())).contains(bare(sentence)));
        assertThat(notice.content().items())
                .allSatisfy(item -> assertThat(bare(paper.text())).contains(bare(item.what())));
        if (notice.kind() == NoticeKind.REFUSAL || notice.kind() == NoticeKind.NON_ACCEPTANCE) {
            assertThat(bare(paper.text())).contains("行政复议", "行政诉讼");
        }
        assertThat(paper.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
    }

    private static StoredFile forApplicant(Receipt receipt, NoticeView notice) {
        return Beans.of(PaperRoom.class).noticeForApplicant(receipt.number(), receipt.queryCode(), notice.id());
    }

    static Paper paper(StoredFile file) {
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        try (var content = Beans.of(FileStore.class).open(file)) {
            return new Paper(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without blanks and the line breaks that the layout made. */
    static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
