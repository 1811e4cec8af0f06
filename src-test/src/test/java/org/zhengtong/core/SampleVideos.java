package org.zhengtong.core;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/** Videos of a few hundred bytes, built as those that browsers play; each is another one. */
final class SampleVideos {

    private SampleVideos() {}

    static byte[] mp4() {
        return mp4("avc1");
    }

    /** @param coding of its one track, by its four letters */
    static byte[] mp4(String coding) {
        var entries = box("stsd", number(0), number(1), box(coding, new byte[78]));
        var track = box("trak", box("mdia", box("minf", box("stbl", entries))));
        return joined(
                box("ftyp", text("isom"), number(512), text("isomavc1mp41")), box("moov", track), box("mdat", fresh()));
    }

    static byte[] webm() {
        return joined(
                HexFormat.of().parseHex("1a45dfa39f4286810142f7810142f2810442f38108428284"),
                text("webm"),
                HexFormat.of().parseHex("42878104428581021853806701ffffffffffffff"),
                fresh());
    }

    private static byte[] box(String type, byte[]... content) {
        var within = joined(content);
        return joined(number(within.length + 8), text(type), within);
    }

    private static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] fresh() {
        return text(UUID.randomUUID().toString());
    }
}
