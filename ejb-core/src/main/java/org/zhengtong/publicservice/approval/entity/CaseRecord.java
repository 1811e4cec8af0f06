package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhengtong.kernel.AccountId;

/**
 * 办件全程记录: one print of a case's whole history. It is drawn, signed and kept on the spot and never changes; what happens
 * to the case later needs another print. Two statements are signed: what stands in it, whose signature is printed on it,
 * and the file as a whole.
 */
@Entity
@Table(name = "approval_record")
public class CaseRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_record_seq")
    @SequenceGenerator(name = "approval_record_seq", sequenceName = "approval_record_seq", allocationSize = 50)
    private Long id;

    private String token;
    private long applicationId;
    private String applicationNumber;
    private long printedBy;
    private Instant printedAt;
    private String contentDigest;
    private String contentSignature;
    private String keyName;
    private String fileDigest;
    private String fileSignature;
    private long fileId;

    protected CaseRecord() {}

    /** @param token opens the check; not to be guessed */
    public CaseRecord(Application application, String token, AccountId by, Instant now, String contentDigest) {
        this.applicationId = application.id();
        this.applicationNumber = application.number().value();
        this.token = token;
        this.printedBy = by.value();
        this.printedAt = now;
        this.contentDigest = contentDigest;
    }

    /** What is signed of the content, line by line. */
    public String contentStatement() {
        return String.join(
                "\n", "case record", token, applicationNumber, Long.toString(printedAt.toEpochMilli()), contentDigest);
    }

    public void contentSigned(String signature, String byKey) {
        contentSignature = signature;
        keyName = byKey;
    }

    /** What is signed of a file that passes for this record. */
    public String fileStatement(String digest) {
        return String.join("\n", "case record file", token, digest);
    }

    public void keptAs(long file, String digest, String signature) {
        fileId = file;
        fileDigest = digest;
        fileSignature = signature;
    }

    public String token() {
        return token;
    }

    public long applicationId() {
        return applicationId;
    }

    public AccountId printedBy() {
        return new AccountId(printedBy);
    }

    public Instant printedAt() {
        return printedAt;
    }

    public String contentDigest() {
        return contentDigest;
    }

    public String contentSignature() {
        return contentSignature;
    }

    public String keyName() {
        return keyName;
    }

    public String fileDigest() {
        return fileDigest;
    }

    public String fileSignature() {
        return fileSignature;
    }

    public long fileId() {
        return fileId;
    }
}
