package org.zhengtong.portal.content.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.zhengtong.portal.content.ContentRule;

/**
 * The ZIP of an import. Before anything in it is read it is unpacked once with an eye on how much comes out: bombs go no
 * further. Names within it are names only; nothing is ever written where they say.
 */
public final class ImportArchive implements AutoCloseable {

    /** Bytes of the ZIP. */
    public static final int MOST_BYTES = 60 << 20;

    static final int MOST_FILES = 5_000;
    static final int MOST_OF_ONE = 20 << 20;

    private static final long MOST_UNPACKED = 400L << 20;

    /** Text packs to a tenth; a bomb to a thousandth. */
    private static final int MOST_RATIO = 200;

    private static final int SMALL = 1 << 20;
    private static final int LONGEST_PATH = 300;
    private static final byte[] SIGNATURE = {'P', 'K', 3, 4};

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private ImportArchive(ZipFile zip) {
        this.zip = zip;
        Collections.list(zip.getEntries()).stream()
                .filter(each -> !each.isDirectory())
                .forEach(each -> entries.putIfAbsent(path(each), each));
        entries.keySet().removeIf(ImportArchive::isLitter);
    }

    /** @throws org.zhengtong.kernel.RuleViolation for what is no ZIP */
    public static ImportArchive open(byte[] content) {
        try {
            ContentRule.IMPORT_NOT_A_ZIP.require(isZip(content));
            return new ImportArchive(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .get());
        } catch (IOException broken) {
            throw ContentRule.IMPORT_NOT_A_ZIP.violated();
        }
    }

    /** One text by itself is packed, so that there is one way to read them. */
    public static byte[] packed(String name, byte[] content) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return content;
        }
        var packed = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
            out.closeEntry();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return packed.toByteArray();
    }

    /** Unpacks all of it once, and keeps nothing. */
    public void requireHarmless() {
        ContentRule.IMPORT_TOO_MANY.require(entries.size() <= MOST_FILES, MOST_FILES);
        var left = MOST_UNPACKED;
        try {
            for (var each : entries.entrySet()) {
                ContentRule.IMPORT_BOMB.require(isPlain(each.getKey()) && zip.canReadEntryData(each.getValue()));
                var size = measured(each.getValue(), left);
                left -= size;
                ContentRule.IMPORT_BOMB.require(left >= 0
                        && (size < SMALL || size / Math.max(1, each.getValue().getCompressedSize()) < MOST_RATIO));
            }
        } catch (IOException broken) {
            throw ContentRule.IMPORT_NOT_A_ZIP.violated();
        }
    }

    /** No further than one more than is left. */
    private long measured(ZipArchiveEntry entry, long left) throws IOException {
        var buffer = new byte[1 << 16];
        var size = 0L;
        try (var content = zip.getInputStream(entry)) {
            for (var read = content.read(buffer); read >= 0 && size <= left; read = content.read(buffer)) {
                size += read;
            }
        }
        return size;
    }

    /** In the order of the ZIP. */
    public List<String> paths() {
        return List.copyOf(entries.keySet());
    }

    /** Empty if there is no such file, or if it is longer than one may be. */
    public Optional<byte[]> content(String path) throws IOException {
        var entry = entries.get(path);
        if (entry == null) {
            return Optional.empty();
        }
        try (var content = zip.getInputStream(entry)) {
            var bytes = content.readNBytes(MOST_OF_ONE + 1);
            return bytes.length > MOST_OF_ONE ? Optional.empty() : Optional.of(bytes);
        }
    }

    static boolean isZip(byte[] content) {
        return content.length > SIGNATURE.length && java.util.Arrays.equals(content, 0, 4, SIGNATURE, 0, 4);
    }

    private static boolean isPlain(String path) {
        return path.length() <= LONGEST_PATH && !List.of(path.split("/")).contains("..");
    }

    /** What systems leave behind in their archives. */
    private static boolean isLitter(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/") || name.startsWith(".") || name.equals("Thumbs.db") || name.isEmpty();
    }

    /** Chinese systems write names in GBK, and don't say so. */
    private static String path(ZipArchiveEntry entry) {
        var name = entry.getName();
        if (!entry.getGeneralPurposeBit().usesUTF8ForNames() && entry.getRawName() != null) {
            name = decoded(entry.getRawName());
        }
        return name.replace('\\', '/').replaceAll("\\p{Cntrl}", "_").replaceAll("^/+", "");
    }

    /** UTF-8 where it is, otherwise GB18030. */
    static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
