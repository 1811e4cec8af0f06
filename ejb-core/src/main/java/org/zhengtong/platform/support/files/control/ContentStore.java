package org.zhengtong.platform.support.files.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.zhengtong.platform.support.files.FileRule;

/**
 * The bytes, named by their SHA-256. Written beside, flushed and moved: what has a name is whole. A transaction that is
 * rolled back leaves at most bytes that nobody points to.
 */
@ApplicationScoped
public class ContentStore {

    private final Path folder;

    public ContentStore() {
        this(Path.of(System.getProperty("zt.home", "data"), "files"));
    }

    ContentStore(Path folder) {
        this.folder = folder;
    }

    /** Bytes received but not yet kept under their name. */
    public record Received(Path file, String hash, long size) {}

    /**
     * @param most bytes; one more is refused
     * @param refusal what is said then
     */
    public Received receive(InputStream content, long most, FileRule refusal) {
        Path draft = null;
        try {
            var incoming = Files.createDirectories(folder.resolve("incoming"));
            draft = Files.createTempFile(incoming, "file", ".new");
            var digest = MessageDigest.getInstance("SHA-256");
            var size = copy(new DigestInputStream(content, digest), draft, most, refusal);
            FileRule.EMPTY.require(size > 0);
            return new Received(draft, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException e) {
            discard(draft);
            throw noSpaceLeft() ? FileRule.NO_SPACE.violated() : FileRule.INTERRUPTED.violated();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JDK lacks SHA-256", e);
        } catch (RuntimeException refused) {
            discard(draft);
            throw refused;
        }
    }

    /** Gives received bytes their name. */
    public void keep(Received received) {
        var target = path(received.hash());
        try {
            Files.createDirectories(target.getParent());
            if (Files.exists(target)) {
                Files.delete(received.file());
            } else {
                Files.move(received.file(), target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void discard(Path draft) {
        try {
            if (draft != null) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InputStream open(String hash) {
        try {
            return Files.newInputStream(path(hash));
        } catch (IOException e) {
            throw new UncheckedIOException("stored file " + hash, e);
        }
    }

    /** To be read only: what reads in it here and there needs more than a stream. */
    public Path file(String hash) {
        return path(hash);
    }

    private Path path(String hash) {
        return folder.resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    private static long copy(InputStream content, Path draft, long most, FileRule refusal) throws IOException {
        var size = 0L;
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            var buffer = new byte[64 * 1024];
            int read;
            while ((read = content.read(buffer)) >= 0) {
                size += read;
                refusal.require(size <= most, most / (1024 * 1024));
                var bytes = java.nio.ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
            channel.force(true);
        }
        return size;
    }

    private boolean noSpaceLeft() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < 16L * 1024 * 1024;
        } catch (IOException e) {
            return false;
        }
    }
}
