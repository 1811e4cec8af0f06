package org.zhengtong.platform.support.files.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.files.StoredFile;

/** A file as it was handed in: never changed; a corrected one is another file. */
@Entity
@Immutable
@Table(name = "files_file")
public class FileRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "files_file_seq")
    @SequenceGenerator(name = "files_file_seq", sequenceName = "files_file_seq", allocationSize = 50)
    private Long id;

    private String hash;
    private String name;
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    private Long storedBy;
    private Instant storedAt;

    protected FileRecord() {}

    /** @param storedBy null for somebody without an account */
    public FileRecord(String hash, String name, String mediaType, long size, AccountId storedBy, Instant storedAt) {
        this.hash = hash;
        this.name = name;
        this.mediaType = mediaType;
        this.size = size;
        this.storedBy = storedBy == null ? null : storedBy.value();
        this.storedAt = storedAt;
    }

    public StoredFile view() {
        return new StoredFile(id, name, mediaType, size, hash, storedAt);
    }
}
