package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.RecordState;
import org.zhengtong.publicservice.approval.RecordView;
import org.zhengtong.publicservice.approval.boundary.Progress;
import org.zhengtong.publicservice.approval.boundary.RecordRoom;
import org.zhengtong.samples.Paper;

/** 办件全程记录: complete, masked, signed; whoever changes a byte of it, or of what is kept of it, is found out. */
public class RecordIT extends InServer {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

    @Test
    void tellsTheWholeCaseAndWhatTheLawMadeOfIt() {
        Time.at(DAY);
        var receipt = Filed.catering();
        var number = receipt.number();
        Desk.askCorrection(Desk.MARKET_CLERK, number, new CorrectionItem("mobile", "联系电话", "号码打不通，请更正"));
        Beans.of(Progress.class).correct(number, receipt.queryCode(), Map.of("mobile", "19000000081"), Map.of());
        Desk.accept(Desk.MARKET_CLERK, number);
        var test = Desk.beginTest(Desk.MARKET_HEAD, number, DAY.plusDays(4));
        Desk.endTest(Desk.MARKET_HEAD, number, test, DAY);
        Desk.sign(Desk.MARKET_HEAD, number, "approve", "符合条件，同意");
        var paper = new Paper(bytes(print(Desk.MARKET_HEAD, number)));
        var text = bare(paper.text());
        assertThat(text)
                .contains("办件全程记录", number.value(), "林**", "补正", "餐具消毒效果检测", "符合条件，同意", "准予")
                .contains("行政许可法", "许国良", "SHA-256", "第1页")
                .doesNotContain("林水生", "19000000081");
        assertThat(Desk.open(Desk.MARKET_HEAD, number).files().values())
                .allSatisfy(files -> files.forEach(file -> assertThat(text).contains(file.hash())));
        assertThat(Desk.open(Desk.MARKET_HEAD, number).notices())
                .allSatisfy(notice -> assertThat(text).contains(bare(notice.documentNumber())));
        assertThat(paper.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
        assertThat(check(paper).state()).isEqualTo(RecordState.VALID);
        assertThat(paper.qrAddress()).contains("/approval/record?token=");
    }

    @Test
    void isForThoseAloneWhoMaySeeTheCaseAndEachPrintIsAudited() {
        var number = Filed.homestead().number();
        Refused.asUnknown(() -> print(Desk.MARKET_CLERK, number));
        Refused.forLackOfRight(() -> print(Filed.CITIZEN, number));
        Refused.forLackOfRight(() -> Beans.of(RecordRoom.class).print(number));
        print(Desk.TOWNSHIP_CLERK, number);
        print(Desk.TOWNSHIP_CLERK, number);
        assertThat(Rows.count(
                        "select count(*) from audit_event where action = 'approval.record.print' and outcome = 'SUCCESS'"
                                + " and object like ?",
                        "%" + number.value() + "%"))
                .isEqualTo(2);
    }

    @Test
    void aChangedFileIsFoundOut() {
        var file = print(Desk.TOWNSHIP_CLERK, Filed.homestead().number());
        var bytes = bytes(file);
        var token = token(new Paper(bytes));
        assertThat(compare(token, bytes).state()).isEqualTo(RecordState.VALID);
        for (int place : new int[] {20, bytes.length / 2, bytes.length - 1}) {
            var changed = bytes.clone();
            changed[place] ^= 1;
            assertThat(compare(token, changed).state()).as("byte " + place).isEqualTo(RecordState.CHANGED);
        }
        assertThat(compare(token, new byte[0]).state()).isEqualTo(RecordState.CHANGED);
        var other = bytes(print(Desk.TOWNSHIP_CLERK, Filed.homestead().number()));
        assertThat(compare(token, other).state()).as("another case's record").isEqualTo(RecordState.CHANGED);
    }

    @Test
    void aChangedRegisterIsFoundOut() {
        for (var column : new String[] {"content_digest", "file_digest"}) {
            var token = printed();
            Rows.change("update approval_record set " + column + " = ? where token = ?", "0".repeat(64), token);
            assertThat(check(token).state()).as(column).isEqualTo(RecordState.CHANGED);
        }
        var renumbered = printed();
        Rows.change("update approval_record set application_number = 'QY20260101-00001' where token = ?", renumbered);
        assertThat(check(renumbered).state()).isEqualTo(RecordState.CHANGED);
        var one = printed();
        var other = printed();
        Rows.change(
                "update approval_record set content_signature = (select o.content_signature from approval_record o"
                        + " where o.token = ?) where token = ?",
                other,
                one);
        assertThat(check(one).state()).as("a signature of another record").isEqualTo(RecordState.CHANGED);
        assertThat(check(other).state()).isEqualTo(RecordState.VALID);
    }

    @Test
    void tellsThatTheCaseHasMovedOnSince() {
        Time.at(DAY);
        var number = Filed.homestead().number();
        var token = token(new Paper(bytes(print(Desk.TOWNSHIP_CLERK, number))));
        assertThat(check(token).movedOn()).isFalse();
        Time.at(DAY.plusDays(1));
        Desk.accept(Desk.TOWNSHIP_CLERK, number);
        assertThat(check(token).movedOn()).isTrue();
        assertThat(check(token).state()).isEqualTo(RecordState.VALID);
    }

    @Test
    void whatNobodyPrintedIsUnknown() {
        var room = Beans.of(RecordRoom.class);
        for (var token : new String[] {null, "", "0".repeat(32), "x".repeat(5_000)}) {
            assertThat(room.check(token)).isEmpty();
            assertThat(room.compare(token, new ByteArrayInputStream(new byte[0])))
                    .isEmpty();
        }
    }

    private static String printed() {
        return token(
                new Paper(bytes(print(Desk.TOWNSHIP_CLERK, Filed.homestead().number()))));
    }

    private static StoredFile print(String who, ApplicationNumber number) {
        return As.person(who, () -> Beans.of(RecordRoom.class).print(number));
    }

    private static RecordView check(Paper paper) {
        return check(token(paper));
    }

    private static RecordView check(String token) {
        return Beans.of(RecordRoom.class).check(token).orElseThrow();
    }

    private static RecordView compare(String token, byte[] file) {
        return Beans.of(RecordRoom.class)
                .compare(token, new ByteArrayInputStream(file))
                .orElseThrow();
    }

    private static String token(Paper paper) {
        var address = paper.qrAddress();
        return address.substring(address.indexOf('=') + 1);
    }

    private static byte[] bytes(StoredFile file) {
        try (var content = Beans.of(FileStore.class).open(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of a paper break anywhere. */
    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
