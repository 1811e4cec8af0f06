package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.portal.content.ContentRule;

/**
 * Folders that whoever looks after the server laid down for an import, in {@code import} below its home: collections that are too
 * large to be sent by a browser. Links in them lead nowhere.
 */
@ApplicationScoped
public class ImportFolders {

    private static final String FOLDER = "import";
    private static final int MOST = 100;
    private static final int DEEPEST = 20;
    private static final int MEGABYTE = 1 << 20;

    private final Path root;

    public ImportFolders() {
        this(Path.of(System.getProperty("zt.home", "data"), FOLDER));
    }

    ImportFolders(Path root) {
        this.root = root;
    }

    /** In alphabetical order; none where nobody made the folder above them. */
    public List<String> names() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var folders = Files.list(root)) {
            return folders.filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .map(each -> each.getFileName().toString())
                    .filter(each -> !each.startsWith("."))
                    .sorted()
                    .limit(MOST)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * What lies in a folder, as the ZIP of it would be sent.
     *
     * @param name one of {@link #names}
     */
    public byte[] packed(String name) {
        if (!names().contains(name)) {
            throw new NotFound(ImportFolders.class, name);
        }
        var folder = root.resolve(name);
        var packed = new ByteArrayOutputStream();
        try (var found = Files.walk(folder, DEEPEST);
                var zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            var files = found.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .limit(ImportArchive.MOST_FILES + 1L)
                    .toList();
            ContentRule.IMPORT_TOO_MANY.require(files.size() <= ImportArchive.MOST_FILES, ImportArchive.MOST_FILES);
            for (var each : files) {
                ContentRule.IMPORT_TOO_LARGE.require(
                        Files.size(each) <= ImportArchive.MOST_BYTES, ImportArchive.MOST_BYTES / MEGABYTE);
                requireSmall(packed.size());
                zip.putNextEntry(new ZipEntry(folder.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, zip);
                zip.closeEntry();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        requireSmall(packed.size());
        return packed.toByteArray();
    }

    private static void requireSmall(long bytes) {
        ContentRule.IMPORT_TOO_LARGE.require(bytes <= ImportArchive.MOST_BYTES, ImportArchive.MOST_BYTES / MEGABYTE);
    }
}
