package org.zhengtong.platform.support.files.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.zhengtong.platform.support.files.FileRule;

/** Tells a file's type by its content, and refuses what nobody should have to open. */
public final class ContentType {

    private static final Map<String, Set<String>> EXTENSIONS = Map.ofEntries(
            Map.entry("application/pdf", Set.of("pdf")),
            Map.entry("image/jpeg", Set.of("jpg", "jpeg", "jfif")),
            Map.entry("image/png", Set.of("png")),
            Map.entry("image/gif", Set.of("gif")),
            Map.entry("image/bmp", Set.of("bmp")),
            Map.entry("image/tiff", Set.of("tif", "tiff")),
            Map.entry("image/heic", Set.of("heic", "heif")),
            Map.entry("application/ofd", Set.of("ofd")),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx")),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", Set.of("pptx")),
            Map.entry("text/plain", Set.of("txt")));

    private static final Map<String, Set<String>> VIDEOS =
            Map.of(VideoType.MP4, Set.of("mp4", "m4v"), VideoType.WEBM, Set.of("webm"));

    private static final Map<String, String> ZIP_ENTRIES = Map.of(
            "word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "OFD.xml", "application/ofd");

    private static final Set<String> MACROS = Set.of("word/vbaProject.bin", "xl/vbaProject.bin", "ppt/vbaProject.bin");

    private static final Tika TIKA = new Tika();

    private ContentType() {}

    /**
     * @param name as the sender called it; must agree with the content
     * @return the media type of the content
     */
    public static String of(Path file, String name) {
        var type = sniff(file);
        var allowed = EXTENSIONS.get(type);
        FileRule.TYPE_REFUSED.require(allowed != null, name, type);
        var extension = extension(name);
        FileRule.TYPE_DISAGREES.require(allowed.contains(extension), name, extension, type);
        return type;
    }

    /**
     * The same of what pages play: a video of another kind is refused as anything else is.
     *
     * @param name as the sender called it; must agree with the content
     */
    public static String ofVideo(Path file, String name) {
        var type = VideoType.of(file).orElseThrow(() -> FileRule.VIDEO_REFUSED.violated(name));
        var extension = extension(name);
        FileRule.TYPE_DISAGREES.require(VIDEOS.get(type).contains(extension), name, extension, type);
        return type;
    }

    private static String sniff(Path file) {
        try (var content = java.nio.file.Files.newInputStream(file)) {
            var type = TIKA.detect(new java.io.BufferedInputStream(content));
            return type.equals("application/zip") || type.startsWith("application/x-tika-")
                    ? insideOf(file, type)
                    : type;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String insideOf(Path file, String type) {
        try (var zip = new ZipFile(file.toFile())) {
            return ZIP_ENTRIES.entrySet().stream()
                    .filter(entry -> zip.getEntry(entry.getKey()) != null)
                    .filter(entry -> MACROS.stream().allMatch(macro -> zip.getEntry(macro) == null))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(type);
        } catch (IOException notAZip) {
            return type;
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
