package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.publicservice.approval.CatalogueImport;
import org.zhengtong.publicservice.approval.CatalogueRule;
import org.zhengtong.publicservice.approval.ImportedMatter;
import org.zhengtong.publicservice.approval.ImportedMatter.State;
import org.zhengtong.publicservice.approval.MatterChange;
import org.zhengtong.publicservice.approval.MatterCode;
import org.zhengtong.publicservice.approval.MatterDraftRow;
import org.zhengtong.publicservice.approval.MatterRule;
import org.zhengtong.publicservice.approval.boundary.CatalogueExchange;
import org.zhengtong.publicservice.approval.boundary.MatterDesk;

/** The catalogue out as files and in again: nothing changes by itself, and of a faulty file nothing is taken. */
public class CatalogueExchangeIT extends InServer {

    private static final String EDITOR = "fu.shijie";
    private static final String WATER = "water-abstraction";
    private static final String TIMBER = "timber-felling";

    @AfterEach
    void leaveNoDrafts() {
        for (var draft : drafts()) {
            As.person(EDITOR, () -> Beans.of(MatterDesk.class).discard(new MatterCode(draft.code()), draft.revision()));
        }
    }

    @Test
    void isTheSameAfterGoingOutAndIn() {
        for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            var workbook = As.person(EDITOR, () -> exchange().workbook(List.of(), locale));
            assertThat(examine(workbook).matters())
                    .hasSizeGreaterThanOrEqualTo(40)
                    .allMatch(unchanged());
        }
        assertThat(examine(bytes(json(List.of()))).matters())
                .hasSizeGreaterThanOrEqualTo(40)
                .allMatch(unchanged());
        Refused.by(MatterRule.IMPORT_EMPTY, () -> take(json(List.of(WATER))));
    }

    private static Predicate<ImportedMatter> unchanged() {
        return matter -> matter.state() == State.UNCHANGED && matter.faults().isEmpty();
    }

    @Test
    void becomesDraftsThatArePublishedSeparately() {
        var before = Filed.matter(WATER);
        var changed = json(List.of(WATER, TIMBER)).replace(before.name().zh(), "取水许可（新）");
        var report = examine(bytes(changed));
        assertThat(report.isAcceptable()).isTrue();
        assertThat(report.count(State.UNCHANGED)).isOne();
        assertThat(report.matters())
                .filteredOn(matter -> matter.state() == State.CHANGED)
                .singleElement()
                .satisfies(matter -> {
                    assertThat(matter.code()).isEqualTo(WATER);
                    assertThat(matter.changes()).extracting(MatterChange::place).contains("name");
                });
        assertThat(take(report.content())).isOne();
        assertThat(drafts()).extracting(MatterDraftRow::code).containsExactly(WATER);
        assertThat(Filed.matter(WATER)).isEqualTo(before);
        assertThat(examine(bytes(changed)).matters())
                .filteredOn(matter -> matter.state() == State.FAULTY)
                .flatExtracting(ImportedMatter::faults)
                .extracting(fault -> fault.fault().rule())
                .containsExactly(CatalogueRule.DRAFT_OPEN);
    }

    @Test
    void takesNothingOfAFileWithAFault() {
        var faulty = json(List.of(WATER, TIMBER))
                .replace(Filed.matter(WATER).name().zh(), "取水许可（新）")
                .replace("\"unit\" : \"" + Filed.matter(TIMBER).unit() + "\"", "\"unit\" : \"nobody\"");
        var report = examine(bytes(faulty));
        assertThat(report.isAcceptable()).isFalse();
        assertThat(report.count(State.CHANGED)).isOne();
        assertThat(report.matters())
                .filteredOn(matter -> matter.code().equals(TIMBER))
                .flatExtracting(ImportedMatter::faults)
                .extracting(fault -> fault.fault().place())
                .contains("unit");
        Refused.by(MatterRule.IMPORT_FAULTY, () -> take(report.content()));
        assertThat(drafts()).isEmpty();
    }

    @Test
    void refusesFilesThatAreNoneOrTooLarge() {
        Refused.by(CatalogueRule.NOT_YAML, () -> examine(bytes("{\"matters\": [")));
        Refused.by(CatalogueRule.WRONG_SHAPE, () -> examine(bytes("{\"matters\": [1]}")));
        Refused.by(MatterRule.NOT_A_WORKBOOK, () -> examine(new byte[] {'P', 'K', 3, 4, 5, 6}));
        Refused.by(MatterRule.FILE_TOO_LARGE, () -> examine(new byte[6 * 1024 * 1024]));
        Refused.by(MatterRule.IMPORT_EMPTY, () -> examine(new byte[0]));
        var unknown = examine(bytes("{\"matters\": [{\"code\": \"x\", \"colour\": \"blue\"}]}"));
        assertThat(unknown.matters())
                .flatExtracting(ImportedMatter::faults)
                .extracting(fault -> fault.fault().rule())
                .containsExactly(CatalogueRule.UNKNOWN_PROPERTY);
    }

    @Test
    void leavesItsTrace() {
        var exports = audited("export");
        var imports = audited("import");
        var changed = json(List.of(WATER)).replace(Filed.matter(WATER).name().zh(), "取水许可（新）");
        take(changed);
        assertThat(audited("export")).isEqualTo(exports + 1);
        assertThat(audited("import")).isEqualTo(imports + 1);
    }

    private static long audited(String what) {
        return Rows.count("select count(*) from audit_event where action = 'approval.catalogue." + what
                + "' and outcome = 'SUCCESS'");
    }

    @Test
    void isForEditorsOnly() {
        Refused.forLackOfRight(
                () -> As.person(Desk.MARKET_HEAD, () -> exchange().json(List.of())));
        Refused.forLackOfRight(
                () -> As.person(Desk.MARKET_HEAD, () -> exchange().workbook(List.of(), Locale.CHINESE)));
        Refused.forLackOfRight(
                () -> As.person(Desk.MARKET_HEAD, () -> exchange().examine(new byte[1])));
        Refused.forLackOfRight(() -> exchange().take("{}"));
    }

    private static CatalogueExchange exchange() {
        return Beans.of(CatalogueExchange.class);
    }

    private static String json(List<String> codes) {
        return As.person(EDITOR, () -> exchange().json(codes));
    }

    private static CatalogueImport examine(byte[] file) {
        return As.person(EDITOR, () -> exchange().examine(file));
    }

    private static int take(String content) {
        return As.person(EDITOR, () -> exchange().take(content));
    }

    private static List<MatterDraftRow> drafts() {
        return As.person(EDITOR, () -> Beans.of(MatterDesk.class).drafts());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
