package org.zhengtong.publicservice.approval.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.publicservice.approval.CatalogueFault;
import org.zhengtong.publicservice.approval.CatalogueRule;
import org.zhengtong.publicservice.approval.GuidePart;
import org.zhengtong.publicservice.approval.GuideSheet;
import org.zhengtong.publicservice.approval.ImportedMatter.Fault;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.MatterRule;

class CatalogueWorkbookTest {

    private static final MatterFiles FILES = new MatterFiles();
    private static final Map<String, MatterDefinition> MATTERS = FILES.readAll("db/demo/matters").stream()
            .collect(Collectors.toMap(MatterDefinition::code, Function.identity(), (one, other) -> one, TreeMap::new));
    private static final String CATERING = "small-catering";

    @Nested
    class WrittenAndReadAgain {

        @ParameterizedTest
        @ValueSource(strings = {"zh", "en"})
        void isTheSameCatalogueInEitherLanguage(String tongue) {
            var read = read(workbook(MATTERS.values().stream().toList(), Locale.forLanguageTag(tongue)));
            assertThat(read).hasSameSizeAs(MATTERS.values()).allSatisfy(matter -> {
                assertThat(matter.faults()).isEmpty();
                assertThat(FILES.read(matter.code(), matter.tree())).isEqualTo(MATTERS.get(matter.code()));
            });
        }

        @Test
        void makesANewMatterOfRowsWithUnknownCode() {
            var elsewhere = tree(CATERING).put("code", "new-matter");
            elsewhere.remove(List.of("online", "notices"));
            var read = read(write(Locale.CHINESE, elsewhere)).get(0);
            assertThat(read.faults()).isEmpty();
            assertThat(FILES.read("new-matter", read.tree()).name())
                    .isEqualTo(MATTERS.get(CATERING).name());
        }

        @ParameterizedTest
        @ValueSource(strings = {"=1+1", "+86", "-5", "@here", "'=quoted", "''@twice", "it's", "'plain"})
        void isNoFormulaAndComesBackAsItWas(String text) {
            var matter = tree(CATERING);
            matter.withObject("/summary").put("zh", text);
            var file = write(Locale.CHINESE, matter);
            assertThat(strings(file)).doesNotContainPattern("<t[^>]*>[=+\\-@]").doesNotContain("<f>");
            assertThat(read(file).get(0).tree().at("/summary/zh").asText()).isEqualTo(text);
        }
    }

    @Nested
    class WithFaults {

        @Test
        void saysInWhichCellSomethingCannotStand() {
            var fault = onlyFault(change(CATERING, "承诺办结时限", "soon"));
            assertThat(fault.fault().rule()).isEqualTo(CatalogueRule.UNKNOWN_VALUE);
            assertThat(fault.sheet()).isEqualTo(GuideSheet.MATTERS);
            assertThat(fault.row()).isEqualTo(2);
            assertThat(fault.column().path()).isEqualTo("limits.promised.days");
        }

        @Test
        void takesNoEmptyFigureForNought() {
            var fault = onlyFault(change(CATERING, "承诺办结时限", ""));
            assertThat(fault.fault().rule()).isEqualTo(CatalogueRule.MISSING);
            assertThat(fault.column().path()).isEqualTo("limits.promised.days");
        }

        @Test
        void refusesColumnsThatNoElementHas() {
            var read = read(table(GuideSheet.MATTERS, List.of("事项编码", "颜色"), List.of(CATERING, "蓝")));
            assertThat(read.get(0).code()).isNull();
            assertThat(read.get(0).faults()).singleElement().satisfies(fault -> {
                assertThat(fault.fault().rule()).isEqualTo(CatalogueRule.UNKNOWN_COLUMN);
                assertThat(fault.fault().details()).containsExactly("颜色");
            });
        }

        @Test
        void locatesWhatACheckFindsInAMaterial() {
            var matter = read(write(Locale.CHINESE, tree(CATERING))).get(0);
            matter.locate(new CatalogueFault(
                    CatalogueRule.LANGUAGE_MISSING, CATERING, "materials[1].name.en", List.of("en")));
            assertThat(matter.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.sheet()).isEqualTo(GuideSheet.MATERIALS);
                assertThat(fault.row()).isEqualTo(3);
                assertThat(fault.column().path()).isEqualTo("name.en");
            });
        }

        private static Fault onlyFault(byte[] file) {
            var faults = read(file).get(0).faults();
            assertThat(faults).hasSize(1);
            return faults.get(0);
        }
    }

    @Nested
    class FromAStranger {

        @Test
        void isRefusedWithADocumentType() throws IOException {
            var file = replaced(
                    "xl/workbook.xml",
                    text -> text.replaceFirst(
                            "<workbook", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><workbook"));
            refuses(MatterRule.WORKBOOK_REFUSED, file);
        }

        @Test
        void isRefusedWhenItUnpacksIntoTooMuch() throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                var megabyte = new byte[1024 * 1024];
                for (int i = 0; i < 61; i++) {
                    zip.write(megabyte);
                }
            }
            assertThat(bytes.size()).isLessThan(1024 * 1024);
            refuses(MatterRule.WORKBOOK_REFUSED, bytes.toByteArray());
        }

        @Test
        void isRefusedWhenItIsNoWorkbookOrHasNoMatters() throws IOException {
            refuses(MatterRule.NOT_A_WORKBOOK, "PK\3\4 and then nothing".getBytes(StandardCharsets.ISO_8859_1));
            refuses(MatterRule.NOT_A_WORKBOOK, table(GuideSheet.QUESTIONS, List.of("事项编码")));
            assertThat(WorkbookReader.isWorkbook("{}".getBytes(StandardCharsets.UTF_8)))
                    .isFalse();
        }

        private static void refuses(MatterRule rule, byte[] file) {
            assertThatThrownBy(() -> WorkbookReader.read(file))
                    .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule())
                            .isEqualTo(rule));
        }
    }

    @Nested
    class Comparing {

        @Test
        void namesTheElementAndBothValues() {
            var before = MATTERS.get(CATERING);
            var tree = tree(CATERING);
            tree.withObject("/limits/promised").put("days", 99);
            ((ObjectNode) tree.at("/materials/1/name")).put("zh", "换了名字");
            var changes = MatterComparison.between(before, FILES.read(CATERING, tree));
            assertThat(changes).hasSize(2);
            assertThat(changes.get(0).place()).isEqualTo("materials.name");
            assertThat(changes.get(0).element())
                    .isEqualTo(new Bilingual(
                            "换了名字", before.materials().get(1).name().en()));
            assertThat(changes.get(0).before())
                    .isEqualTo(before.materials().get(1).name().zh());
            assertThat(changes.get(1).after()).isEqualTo("99");
        }

        @Test
        void findsNothingBetweenEquals() {
            assertThat(MATTERS.values()).allSatisfy(matter -> assertThat(MatterComparison.between(matter, matter))
                    .isEmpty());
        }

        @Test
        void tellsEverythingThatTwoMattersSay() {
            for (var matter : MATTERS.values()) {
                for (var other : MATTERS.values()) {
                    assertThat(MatterComparison.between(matter, other).isEmpty())
                            .isEqualTo(matter.equals(other));
                }
            }
        }

        @Test
        void hasAWordForEveryPlace() {
            var words = GuideWords.in(Locale.ENGLISH);
            for (var matter : MATTERS.values()) {
                for (var change : MatterComparison.between(null, matter)) {
                    var member = change.place().substring(change.place().lastIndexOf('.') + 1);
                    assertThat(List.of("guide." + change.place(), "guide.member." + member))
                            .as(change.place())
                            .anyMatch(key -> !words.get(key).equals(key));
                }
            }
        }
    }

    @Nested
    class TypedIntoAForm {

        @Test
        void staysTheSameWhenNothingIsChanged() {
            for (var matter : MATTERS.values()) {
                var tree = FILES.tree(matter);
                var values = GuideForm.values(tree);
                for (var part : GuidePart.values()) {
                    if (part.isEditable()) {
                        assertThat(GuideForm.write(tree, part, values, matter.code()))
                                .isEmpty();
                    }
                }
                assertThat(FILES.read(matter.code(), tree)).isEqualTo(matter);
            }
        }

        @Test
        void keepsTheBlankFormOfAMaterialThatMoves() {
            var tree = tree(CATERING);
            var values = GuideForm.values(tree);
            var count = tree.at("/materials").size();
            var moved = new TreeMap<String, String>();
            values.forEach((place, value) -> {
                if (place.startsWith("materials[")) {
                    var at = Integer.parseInt(place.substring(10, place.indexOf(']')));
                    moved.put("materials[" + (count - 1 - at) + "]" + place.substring(place.indexOf(']') + 1), value);
                }
            });
            var before = MATTERS.get(CATERING).materials();
            assertThat(GuideForm.write(tree, GuidePart.MATERIALS, moved, CATERING))
                    .isEmpty();
            var after = FILES.read(CATERING, tree).materials();
            assertThat(after).containsExactlyInAnyOrderElementsOf(before).isNotEqualTo(before);
        }
    }

    private static ObjectNode tree(String code) {
        return FILES.tree(MATTERS.get(code));
    }

    private static byte[] workbook(List<MatterDefinition> matters, Locale locale) {
        return write(locale, matters.stream().map(FILES::tree).toArray(ObjectNode[]::new));
    }

    private static byte[] write(Locale locale, ObjectNode... matters) {
        return new CatalogueWorkbook(locale)
                .write(List.of(matters).stream()
                        .map(tree -> new CatalogueWorkbook.Row(tree, 1, "在用"))
                        .toList());
    }

    private static List<ReadMatter> read(byte[] file) {
        return new WorkbookImport(
                        WorkbookReader.read(file),
                        code -> MATTERS.containsKey(code)
                                ? FILES.tree(MATTERS.get(code))
                                : JsonNodeFactory.instance
                                        .objectNode()
                                        .put("version", 1)
                                        .put("updatedOn", "2026-11-26"))
                .read();
    }

    /** A file of one matter and one column of it. */
    private static byte[] change(String code, String heading, String value) {
        return table(GuideSheet.MATTERS, List.of("事项编码", heading), List.of(code, value));
    }

    @SafeVarargs
    private static byte[] table(GuideSheet sheet, List<String>... rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var page = workbook.newWorksheet(GuideWords.in(Locale.CHINESE).sheet(sheet));
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].size(); column++) {
                    page.value(row, column, rows[row].get(column));
                }
            }
        } catch (IOException cannotHappen) {
            throw new AssertionError(cannotHappen);
        }
        return bytes.toByteArray();
    }

    private static String strings(byte[] file) {
        return parts(file).values().stream()
                .map(part -> new String(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private static byte[] replaced(String name, Function<String, String> change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var to = new ZipOutputStream(bytes)) {
            for (var part : parts(write(Locale.CHINESE, tree(CATERING))).entrySet()) {
                to.putNextEntry(new ZipEntry(part.getKey()));
                to.write(
                        part.getKey().equals(name)
                                ? change.apply(new String(part.getValue(), StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] file) {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var part : Collections.list(zip.getEntries())) {
                parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
            }
        } catch (IOException cannotHappen) {
            throw new AssertionError(cannotHappen);
        }
        return parts;
    }
}
