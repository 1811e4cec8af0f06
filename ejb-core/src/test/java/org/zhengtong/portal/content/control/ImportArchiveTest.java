package org.zhengtong.portal.content.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.portal.content.ContentRule;

class ImportArchiveTest {

    private static final Charset GBK = Charset.forName("GBK");

    @Test
    void readsChineseNamesOfEitherEncoding() throws IOException {
        try (var archive = ImportArchive.open(zip(GBK, "法规/行政许可法.md", "甲"))) {
            assertThat(archive.paths()).containsExactly("法规/行政许可法.md");
            assertThat(archive.content("法规/行政许可法.md")).isPresent();
        }
        try (var archive = ImportArchive.open(zip(StandardCharsets.UTF_8, "法规/行政许可法.md", "甲"))) {
            assertThat(archive.paths()).containsExactly("法规/行政许可法.md");
        }
    }

    @Test
    void refusesABomb() throws IOException {
        var bomb = zip(StandardCharsets.UTF_8, "a.md", "0".repeat(30 << 20));
        try (var archive = ImportArchive.open(bomb)) {
            refused(ContentRule.IMPORT_BOMB, archive::requireHarmless);
        }
    }

    @Test
    void refusesNamesThatLeadOut() throws IOException {
        try (var archive = ImportArchive.open(zip(StandardCharsets.UTF_8, "../../etc/a.md", "甲"))) {
            refused(ContentRule.IMPORT_BOMB, archive::requireHarmless);
        }
    }

    @Test
    void refusesWhatIsNoZip() {
        refused(ContentRule.IMPORT_NOT_A_ZIP, () -> ImportArchive.open("not a zip".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void packsOneTextByItself() throws IOException {
        var packed = ImportArchive.packed("通知.md", "# 甲".getBytes(StandardCharsets.UTF_8));
        try (var archive = ImportArchive.open(packed)) {
            archive.requireHarmless();
            assertThat(archive.paths()).containsExactly("通知.md");
        }
    }

    @Test
    void leavesLitterOut() throws IOException {
        try (var archive = ImportArchive.open(zip(StandardCharsets.UTF_8, "__MACOSX/a.md", "甲"))) {
            assertThat(archive.paths()).isEmpty();
        }
    }

    private static void refused(ContentRule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, thrown -> assertThat(thrown.rule())
                .isEqualTo(rule));
    }

    private static byte[] zip(Charset names, String path, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
