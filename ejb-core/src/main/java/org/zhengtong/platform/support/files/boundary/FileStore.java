package org.zhengtong.platform.support.files.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.files.FileRule;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.control.ContentStore;
import org.zhengtong.platform.support.files.control.ContentType;
import org.zhengtong.platform.support.files.control.FileRecords;
import org.zhengtong.platform.support.files.entity.FileRecord;

/** Keeps files. The calling system decides who may hand in and who may read. */
@Stateless
@PermitAll
public class FileStore {

    private static final int LONGEST_NAME = 255;

    @Inject
    ContentStore contents;

    @Inject
    FileRecords records;

    @Inject
    Clock clock;

    /**
     * Keeps what somebody handed in, after checking its type by content.
     *
     * @param by null for somebody without an account
     * @param most bytes
     */
    public StoredFile keep(String name, InputStream content, long most, AccountId by) {
        var plainName = plain(name);
        var received = contents.receive(content, most, FileRule.TOO_LARGE);
        return keep(received, plainName, ContentType::of, by);
    }

    /**
     * The same of a video that pages play: MP4 with H.264 or WebM, and nothing else. It is never in memory as a whole.
     *
     * @param most bytes
     */
    public StoredFile keepVideo(String name, InputStream content, long most, AccountId by) {
        var plainName = plain(name);
        var received = contents.receive(content, most, FileRule.VIDEO_TOO_LARGE);
        return keep(received, plainName, ContentType::ofVideo, by);
    }

    /** @param telling takes the content and the name, and tells the type or refuses */
    private StoredFile keep(
            ContentStore.Received received, String name, BiFunction<Path, String, String> telling, AccountId by) {
        try {
            var type = telling.apply(received.file(), name);
            contents.keep(received);
            return record(received, name, type, by);
        } finally {
            contents.discard(received.file());
        }
    }

    /** Keeps what the product itself made, for example a notice as PDF. */
    public StoredFile keepOwn(String name, String mediaType, byte[] content) {
        var received = contents.receive(new ByteArrayInputStream(content), content.length, FileRule.TOO_LARGE);
        contents.keep(received);
        return record(received, name, mediaType, AccountId.SYSTEM);
    }

    public StoredFile find(long id) {
        return records.get(id).view();
    }

    public Map<Long, StoredFile> all(Collection<Long> ids) {
        return records.all(ids).stream()
                .map(FileRecord::view)
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    /** The caller closes the stream. */
    public InputStream open(StoredFile file) {
        return contents.open(file.hash());
    }

    private StoredFile record(ContentStore.Received received, String name, String type, AccountId by) {
        var file = new FileRecord(received.hash(), name, type, received.size(), by, clock.instant());
        return records.add(file).view();
    }

    /** Only the last part of a path, without control characters. */
    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}<>:\"|?*]", "_")
                .strip();
        var shortened = last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
        return shortened.isEmpty() ? "file" : shortened;
    }
}
