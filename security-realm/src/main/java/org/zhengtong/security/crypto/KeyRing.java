package org.zhengtong.security.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The keys of one installation, in files readable by the server alone. A key that is not there yet is made once. */
public class KeyRing {

    private final Path folder;

    /** @param folder the {@code keys} folder under ZT_HOME; must be in the backup */
    public KeyRing(Path folder) {
        this.folder = folder;
    }

    /**
     * @param name for example {@code data}
     * @param bytes length of the key
     */
    public synchronized byte[] key(String name, int bytes) {
        var file = folder.resolve(name + ".key");
        try {
            if (!Files.exists(file)) {
                create(file, bytes);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("key " + name, e);
        }
    }

    /** Written beside, flushed, then moved: a power cut leaves a whole key or none. */
    private void create(Path file, int bytes) throws IOException {
        Files.createDirectories(folder);
        var key = new byte[bytes];
        new SecureRandom().nextBytes(key);
        var draft = Files.createTempFile(folder, "key", ".new");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(draft, HexFormat.of().formatHex(key));
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.createLink(file, draft);
        } catch (UnsupportedOperationException e) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            // Another node was faster: its key is the key.
        }
        Files.deleteIfExists(draft);
    }
}
