package org.zhengtong.portal.content.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ImportFault;
import org.zhengtong.portal.content.ImportOutcome;
import org.zhengtong.portal.content.ImportedRow;

/** A file of an import: it waits for its turn, and then is taken or says why not. */
@Entity
@Table(name = "content_import_file")
public class ImportedFile {

    private static final int LONGEST = 300;
    private static final int LONGEST_TITLE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_import_file_seq")
    @SequenceGenerator(name = "content_import_file_seq", sequenceName = "content_import_file_seq", allocationSize = 50)
    private Long id;

    private long importId;
    private long columnId;
    private int place;
    private String path;

    @Enumerated(EnumType.STRING)
    private ImportOutcome outcome;

    private String title;
    private Long number;

    /** The article's version that it became; null where it became none, or before that was written down. */
    private Integer serial;

    @Enumerated(EnumType.STRING)
    private ImportFault fault;

    private String detail;

    /** The name that all versions of the same text share; null where it has none. */
    private String versionOf;

    private LocalDate issuedOn;

    protected ImportedFile() {}

    public ImportedFile(ArticleImport of, int place, String path) {
        this.importId = of.id();
        this.columnId = of.column();
        this.place = place;
        this.path = path;
        this.outcome = ImportOutcome.WAITING;
    }

    public void became(ImportOutcome outcome, ArticleNumber article, String title) {
        this.outcome = outcome;
        this.number = article.value();
        this.title = cut(title, LONGEST_TITLE);
        this.fault = null;
        this.detail = null;
    }

    /** The version that it became. */
    public void isIn(int version) {
        serial = version;
    }

    public void isVersionOf(String name, LocalDate issued) {
        versionOf = cut(name, LONGEST_TITLE);
        issuedOn = issued;
    }

    public void failed(ImportFault fault, String detail) {
        this.outcome = ImportOutcome.FAILED;
        this.fault = fault;
        this.detail = cut(detail, LONGEST);
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    public int place() {
        return place;
    }

    public String path() {
        return path;
    }

    public ImportOutcome outcome() {
        return outcome;
    }

    public ArticleNumber article() {
        return number == null ? null : new ArticleNumber(number);
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public ImportedRow view() {
        return new ImportedRow(id, path, outcome, title, number, fault, detail);
    }
}
