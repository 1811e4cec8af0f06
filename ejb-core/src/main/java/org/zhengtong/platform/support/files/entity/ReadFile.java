package org.zhengtong.platform.support.files.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhengtong.platform.support.files.FileText;

/** The text of a content, read once however many files have it. */
@Entity
@Table(name = "files_text")
public class ReadFile {

    /** SHA-256 of the content. */
    @Id
    private String hash;

    private String text;
    private boolean cut;
    private Instant readAt;

    protected ReadFile() {}

    public ReadFile(String hash, FileText read, Instant now) {
        this.hash = hash;
        this.text = read.text();
        this.cut = read.cut();
        this.readAt = now;
    }

    public String hash() {
        return hash;
    }

    public String text() {
        return text;
    }
}
