package org.zhengtong.platform.support.files.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells by its content whether every browser plays a video: MP4 (ISO/IEC 14496-12) with a track in H.264, or WebM. What lies
 * between the heads of the boxes is skipped, so a large file costs no more than a small one.
 */
final class VideoType {

    static final String MP4 = "video/mp4";
    static final String WEBM = "video/webm";

    /** The head of a Matroska file, and in it its kind, here WebM. */
    private static final Pattern WEBM_HEAD =
            Pattern.compile("\\x1A\\x45\\xDF\\xA3.{1,60}?\\x42\\x82.{1,8}?webm", Pattern.DOTALL);

    private static final int LONGEST_WEBM_HEAD = 80;

    /** Of Apple's own files: some browsers play none of them. */
    private static final String QUICK_TIME = "qt  ";

    /** Boxes, each within the one before, down to what a track is coded in. */
    private static final List<String> WAY = List.of("moov", "trak", "mdia", "minf", "stbl", "stsd");

    private static final Set<String> H264 = Set.of("avc1", "avc3");

    /** Version, flags and number of entries stand before the entries of the last of them. */
    private static final int BEFORE_ENTRIES = 8;

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;

    /** In the place of a size that needs more room, and stands behind the type. */
    private static final int SIZE_BEHIND = 1;

    /** Videos have some dozens of them, those made for live use some thousands. */
    private static final int MOST_BOXES = 20_000;

    private final FileChannel file;
    private int looked;

    private VideoType(FileChannel file) {
        this.file = file;
    }

    /** @param from of its content; @param to behind it */
    private record Box(String type, long from, long to) {}

    /** @return the media type; empty for what is no video, or none for every browser */
    static Optional<String> of(Path path) {
        try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
            return new VideoType(file).told();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> told() throws IOException {
        if (WEBM_HEAD.matcher(text(0, LONGEST_WEBM_HEAD)).lookingAt()) {
            return Optional.of(WEBM);
        }
        var boxes = boxes(0, file.size());
        return isMp4(boxes) && isInH264(boxes, 0) ? Optional.of(MP4) : Optional.empty();
    }

    private boolean isMp4(List<Box> boxes) throws IOException {
        return !boxes.isEmpty()
                && boxes.get(0).type().equals("ftyp")
                && !text(boxes.get(0).from(), QUICK_TIME.length()).equals(QUICK_TIME);
    }

    private boolean isInH264(List<Box> boxes, int depth) throws IOException {
        if (depth == WAY.size()) {
            return boxes.stream().map(Box::type).anyMatch(H264::contains);
        }
        var before = depth == WAY.size() - 1 ? BEFORE_ENTRIES : 0;
        for (var box : boxes) {
            if (box.type().equals(WAY.get(depth)) && isInH264(boxes(box.from() + before, box.to()), depth + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Those that stand side by side between two places, up to the first that is damaged. */
    private List<Box> boxes(long from, long to) throws IOException {
        var boxes = new ArrayList<Box>();
        var at = from;
        while (to - at >= HEAD && ++looked <= MOST_BOXES) {
            var head = read(at, LONG_HEAD);
            var size = Integer.toUnsignedLong(head.getInt(0));
            var length = size == SIZE_BEHIND ? LONG_HEAD : HEAD;
            if (size == SIZE_BEHIND) {
                size = head.getLong(HEAD);
            } else if (size == 0) {
                size = to - at;
            }
            if (size < length || size > to - at) {
                break;
            }
            boxes.add(new Box(text(at + Integer.BYTES, Integer.BYTES), at + length, at + size));
            at += size;
        }
        return boxes;
    }

    private String text(long at, int length) throws IOException {
        return new String(read(at, length).array(), StandardCharsets.ISO_8859_1);
    }

    /** Behind the end of the file stand zeros. */
    private ByteBuffer read(long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        var read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = file.read(bytes, at + bytes.position());
        }
        return bytes;
    }
}
