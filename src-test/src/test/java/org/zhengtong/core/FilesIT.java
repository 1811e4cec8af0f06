package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.SettingsDesk;
import org.zhengtong.platform.support.files.FileRule;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.boundary.DirectFiling;
import org.zhengtong.publicservice.approval.boundary.Progress;

/** Files are judged by their content, kept once, and opened by those whom they concern. */
public class FilesIT extends InServer {

    private static final long MOST = 1024L * 1024;

    @Test
    void ofTheSameContentAreKeptOnceUnderTheNameOfEach() throws IOException {
        var content = newPicture();
        var before = stored();
        var one = keep("一.png", content);
        var other = keep("二.png", content);
        assertThat(other.id()).isNotEqualTo(one.id());
        assertThat(other.hash()).isEqualTo(one.hash());
        assertThat(stored()).isEqualTo(before + 1);
        assertThat(Beans.of(FileStore.class).find(other.id()).name()).isEqualTo("二.png");
        try (var read = Beans.of(FileStore.class).open(other)) {
            assertThat(read.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void areToldByTheirContentNotByTheirName() {
        assertThat(keep("照片.PNG", newPicture()).mediaType()).isEqualTo("image/png");
        assertThat(keep("说明.pdf", text("%PDF-1.4\n%%EOF")).mediaType()).isEqualTo("application/pdf");
        assertThat(keep("申请.docx", zip("word/document.xml")).mediaType()).endsWith("wordprocessingml.document");
        assertThat(keep("汇报.pptx", zip("ppt/presentation.xml")).mediaType()).endsWith("presentationml.presentation");
        refuses(FileRule.TYPE_DISAGREES, "照片.jpg", newPicture());
        refuses(FileRule.TYPE_DISAGREES, "照片", newPicture());
        refuses(FileRule.TYPE_DISAGREES, "文章.pdf", text("这里只有文字"));
    }

    @Test
    void thatAreDangerousAreRefusedWhateverTheyAreCalled() {
        refuses(FileRule.TYPE_REFUSED, "照片.png", text("MZ\u0000\u0000 program"));
        refuses(FileRule.TYPE_REFUSED, "照片.png", text("\u007fELF\u0002\u0001\u0001"));
        refuses(FileRule.TYPE_REFUSED, "脚本.txt", text("#!/bin/sh\nrm -rf /\n"));
        refuses(FileRule.TYPE_REFUSED, "网页.txt", text("<!DOCTYPE html><html><script>x()</script></html>"));
        refuses(FileRule.TYPE_REFUSED, "图.png", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        refuses(FileRule.TYPE_REFUSED, "申请.docx", zip("word/document.xml", "word/vbaProject.bin"));
        refuses(FileRule.TYPE_REFUSED, "汇报.pptx", zip("ppt/presentation.xml", "ppt/vbaProject.bin"));
        refuses(FileRule.TYPE_REFUSED, "打包.zip", zip("照片.png"));
    }

    @Test
    void thatAreEmptyOrTooLargeAreRefusedAndLeaveNothingBehind() throws IOException {
        var before = stored();
        refuses(FileRule.EMPTY, "空.png", new byte[0]);
        var large = Arrays.copyOf(newPicture(), (int) MOST + 1);
        assertThat(Refused.by(FileRule.TOO_LARGE, () -> keep("大.png", large))).containsExactly(1L);
        Refused.by(FileRule.INTERRUPTED, () -> Beans.of(FileStore.class).keep("断.png", brokenOff(), MOST, null));
        assertThat(keep("满.png", Arrays.copyOf(newPicture(), (int) MOST)).size())
                .isEqualTo(MOST);
        assertThat(stored()).isEqualTo(before + 1);
        try (var incoming = Files.list(folder().resolve("incoming"))) {
            assertThat(incoming).isEmpty();
        }
    }

    @Test
    void areAsLargeAsTheSettingSays() {
        change(Setting.UPLOAD_MEGABYTES, "1");
        try {
            var large = new ByteArrayInputStream(Arrays.copyOf(newPicture(), (int) MOST + 1));
            Refused.by(FileRule.TOO_LARGE, () -> Beans.of(DirectFiling.class)
                    .upload("old-age-allowance", "bank-card", "卡.png", large));
        } finally {
            change(Setting.UPLOAD_MEGABYTES, Setting.UPLOAD_MEGABYTES.fallback());
        }
    }

    @Test
    void areOfATypeThatTheMaterialTakes() {
        var filing = Beans.of(DirectFiling.class);
        Refused.by(
                ApprovalRule.MATERIAL_TYPE,
                () -> filing.upload("old-age-allowance", "bank-card", "卡.docx", stream(zip("word/document.xml"))));
        Refused.by(
                ApprovalRule.MATERIAL_UNKNOWN,
                () -> filing.upload("old-age-allowance", "no-such", "卡.png", Filed.picture()));
        // What the government holds nobody hands in.
        Refused.by(
                ApprovalRule.MATERIAL_UNKNOWN,
                () -> filing.upload("old-age-allowance", "id-card", "证.png", Filed.picture()));
    }

    @Test
    void haveNoPathInTheirNames() {
        assertThat(keep("../../etc/照\n片.png", newPicture()).name()).isEqualTo("照_片.png");
        assertThat(keep("C:\\桌面\\照片.png", newPicture()).name()).isEqualTo("照片.png");
        assertThat(keep("长".repeat(400) + ".png", newPicture()).name())
                .hasSize(255)
                .endsWith(".png");
    }

    @Test
    void ofAnApplicationOpenForItsApplicantOnly() {
        var one = Filed.homestead();
        var other = Filed.homestead();
        var file = Filed.progress(one).files().get("site-sketch").get(0).id();
        var progress = Beans.of(Progress.class);
        assertThat(progress.file(one.number(), one.queryCode(), file).id()).isEqualTo(file);
        Refused.asUnknown(() -> progress.file(one.number(), "WRONG234", file));
        Refused.asUnknown(() -> progress.file(one.number(), null, file));
        Refused.asUnknown(() -> progress.file(other.number(), other.queryCode(), file));
        Refused.asUnknown(() -> As.person(Filed.NEIGHBOUR, () -> progress.file(one.number(), null, file)));
    }

    private static void refuses(FileRule rule, String name, byte[] content) {
        Refused.by(rule, () -> keep(name, content));
    }

    private static StoredFile keep(String name, byte[] content) {
        return Beans.of(FileStore.class).keep(name, stream(content), MOST, null);
    }

    private static void change(Setting setting, String text) {
        As.person(Citizens.ADMINISTRATOR, () -> Beans.of(SettingsDesk.class).change(setting, text));
    }

    /** Another content each time; what follows a picture's end is not looked at. */
    private static byte[] newPicture() {
        var picture = new ByteArrayOutputStream();
        picture.writeBytes(Filed.PNG);
        picture.writeBytes(text(UUID.randomUUID().toString()));
        return picture.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... entries) {
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(content)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(text("<x/>"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static InputStream brokenOff() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
    }

    private static Path folder() {
        return Path.of(System.getProperty("zt.home"), "files");
    }

    private static long stored() throws IOException {
        try (var files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().endsWith("incoming"))
                    .count();
        }
    }
}
