package org.zhengtong.portal.content.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.portal.content.BeginImport;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.ImportState;
import org.zhengtong.portal.content.Language;

/**
 * An import of many texts into a column. Its files have their turns in portions; whoever started it may stop it, and try
 * again what failed. What was taken stays, however it ends.
 */
@Entity
@Table(name = "content_import")
public class ArticleImport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_import_seq")
    @SequenceGenerator(name = "content_import_seq", sequenceName = "content_import_seq", allocationSize = 50)
    private Long id;

    private long columnId;

    @Enumerated(EnumType.STRING)
    private Language language;

    private long fileId;
    private String fileName;
    private boolean publish;
    private String source;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private long startedBy;
    private Instant startedAt;
    private Instant endedAt;

    @Version
    private int version;

    protected ArticleImport() {}

    public ArticleImport(BeginImport told, StoredFile file, AccountId by, Instant now) {
        this.columnId = told.column();
        this.language = told.language();
        this.fileId = file.id();
        this.fileName = file.name();
        this.publish = told.publish();
        this.source = told.source().strip();
        this.state = ImportState.RUNNING;
        this.startedBy = by.value();
        this.startedAt = now;
    }

    /** Every file had its turn. */
    public void end(Instant now) {
        if (isRunning()) {
            state = ImportState.DONE;
            endedAt = now;
        }
    }

    public void stop(Instant now) {
        ContentRule.IMPORT_OVER.require(isRunning());
        state = ImportState.STOPPED;
        endedAt = now;
    }

    /** What failed or was left gets another turn. */
    public void resume() {
        ContentRule.IMPORT_RUNNING.require(!isRunning());
        state = ImportState.RUNNING;
        endedAt = null;
    }

    public boolean isRunning() {
        return state == ImportState.RUNNING;
    }

    public long id() {
        return id;
    }

    public long column() {
        return columnId;
    }

    public Language language() {
        return language;
    }

    public long file() {
        return fileId;
    }

    public String fileName() {
        return fileName;
    }

    public boolean publishes() {
        return publish;
    }

    public String source() {
        return source;
    }

    public ImportState state() {
        return state;
    }

    public AccountId startedBy() {
        return new AccountId(startedBy);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
