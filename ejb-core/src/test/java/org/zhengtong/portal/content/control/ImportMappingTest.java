package org.zhengtong.portal.content.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.portal.content.ContentRule;

/** A table beside the texts of an import, which says what they do not say themselves. */
class ImportMappingTest {

    private static final List<List<String>> TABLE = List.of(
            List.of("文件", "标题", "文号", "成文日期", "失效日期"),
            List.of("办法/甲.md", "清源县河道管理办法", "清政规〔2026〕3号", "2026-03-01", "2031-03-01"));

    @Test
    void isReadFromAWorkbook() throws IOException {
        told(mapping("mapping.xlsx", workbook(TABLE)));
    }

    @Test
    void isReadFromLinesInEitherEncoding() throws IOException {
        var lines = TABLE.stream().map(row -> String.join(",", row)).reduce("", (all, row) -> all + row + "\r\n");
        told(mapping("mapping.csv", lines.getBytes(StandardCharsets.UTF_8)));
        told(mapping("mapping.csv", lines.getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> mapping("mapping.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule())
                        .isEqualTo(ContentRule.IMPORT_MAPPING_UNREADABLE));
    }

    private static void told(ImportMapping mapping) {
        assertThat(mapping.of("办法/甲.md"))
                .containsEntry("title", "清源县河道管理办法")
                .containsEntry("documentNumber", "清政规〔2026〕3号")
                .containsEntry("issuedOn", "2026-03-01")
                .containsEntry("endsOn", "2031-03-01");
        assertThat(mapping.of("办法/乙.md")).isEmpty();
    }

    private static ImportMapping mapping(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        try (var archive = ImportArchive.open(bytes.toByteArray())) {
            return ImportMapping.of(archive);
        }
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("文件");
            for (var row = 0; row < rows.size(); row++) {
                for (var cell = 0; cell < rows.get(row).size(); cell++) {
                    sheet.value(row, cell, rows.get(row).get(cell));
                }
            }
        }
        return bytes.toByteArray();
    }
}
