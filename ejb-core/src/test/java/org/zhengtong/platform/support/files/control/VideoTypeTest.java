package org.zhengtong.platform.support.files.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.files.FileRule;

/** What a video is told by. */
class VideoTypeTest {

    @TempDir
    Path folder;

    @Test
    void isToldByTheTracksOfAnMp4WhereverTheyStand() throws IOException {
        assertThat(told(joined(box("ftyp", ascii("isom"), number(512)), movie("avc1"), box("mdat", new byte[40]))))
                .contains("video/mp4");
        assertThat(told(joined(box("ftyp", ascii("mp42"), number(0)), box("mdat", new byte[4000]), movie("avc3"))))
                .contains("video/mp4");
    }

    @Test
    void isToldBehindABoxOfAnySize() throws IOException {
        var data = joined(number(1), ascii("mdat"), number(0), number(32), new byte[16]);
        assertThat(told(joined(box("ftyp", ascii("isom")), data, movie("avc1"))))
                .contains("video/mp4");
    }

    @Test
    void isNoneWhereSomeBrowsersWouldShowNothing() throws IOException {
        assertThat(told(joined(box("ftyp", ascii("isom")), movie("hvc1")))).isEmpty();
        assertThat(told(joined(box("ftyp", ascii("isom")), movie("mp4a")))).isEmpty();
        assertThat(told(joined(box("ftyp", ascii("qt  ")), movie("avc1")))).isEmpty();
        assertThat(told(box("ftyp", ascii("heic"), number(0)))).isEmpty();
        assertThat(told(movie("avc1"))).isEmpty();
    }

    @Test
    void isNoneWhereTheFileBreaksOff() throws IOException {
        var whole = joined(box("ftyp", ascii("isom")), box("mdat", new byte[40]), movie("avc1"));
        assertThat(told(whole)).isPresent();
        assertThat(told(Arrays.copyOf(whole, whole.length - 100))).isEmpty();
        assertThat(told(Arrays.copyOf(whole, 30))).isEmpty();
        assertThat(told(Arrays.copyOf(whole, 3))).isEmpty();
    }

    @Test
    void isToldByTheHeadOfAWebm() throws IOException {
        assertThat(told(webm("84", "webm"))).contains("video/webm");
        assertThat(told(webm("88", "matroska"))).isEmpty();
    }

    @Test
    void isNoneOfAProgramWhateverItIsCalled() throws IOException {
        var program = written(ascii("MZ\u0000\u0000 program"));
        assertThat(VideoType.of(program)).isEmpty();
        assertThatThrownBy(() -> ContentType.ofVideo(program, "会议.mp4"))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule())
                        .isEqualTo(FileRule.VIDEO_REFUSED));
    }

    @Test
    void hasToAgreeWithItsName() throws IOException {
        var video = written(webm("84", "webm"));
        assertThat(ContentType.ofVideo(video, "会议.WEBM")).isEqualTo("video/webm");
        assertThatThrownBy(() -> ContentType.ofVideo(video, "会议.mp4"))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule())
                        .isEqualTo(FileRule.TYPE_DISAGREES));
    }

    /** Whoever does not ask for a video gets none: what citizens hand in has not become longer. */
    @Test
    void isNoPaper() throws IOException {
        var video = written(webm("84", "webm"));
        assertThatThrownBy(() -> ContentType.of(video, "会议.webm"))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule())
                        .isEqualTo(FileRule.TYPE_REFUSED));
    }

    private Optional<String> told(byte[] content) throws IOException {
        return VideoType.of(written(content));
    }

    private Path written(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "video", null), content);
    }

    private static byte[] movie(String coding) {
        var entries = box("stsd", number(0), number(1), box(coding, new byte[78]));
        return box("moov", box("mvhd", new byte[100]), box("trak", within("mdia", "minf", "stbl", entries)));
    }

    private static byte[] within(String outer, String middle, String inner, byte[] content) {
        return box(outer, box("hdlr", new byte[24]), box(middle, box(inner, content)));
    }

    private static byte[] webm(String size, String kind) {
        return joined(
                HexFormat.of().parseHex("1a45dfa39f4286810142f7810142f2810442f381084282" + size),
                ascii(kind),
                HexFormat.of().parseHex("42878104428581021853806701ffffffffffffff"),
                new byte[40]);
    }

    private static byte[] box(String type, byte[]... content) {
        var within = joined(content);
        return joined(number(within.length + 8), ascii(type), within);
    }

    private static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
