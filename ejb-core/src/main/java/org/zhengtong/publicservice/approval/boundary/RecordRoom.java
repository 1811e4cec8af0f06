package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.protection.boundary.CountySeal;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.RecordState;
import org.zhengtong.publicservice.approval.RecordView;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.CaseRecords;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.control.RecordDrawing;
import org.zhengtong.publicservice.approval.entity.CaseRecord;

/**
 * 办件全程记录: a case's whole history on paper, signed by the county, for whoever may see the case; and its check, for
 * whoever holds one.
 */
@Stateless
@DenyAll
public class RecordRoom {

    private static final String PDF = "application/pdf";
    private static final int TOKEN = 16;
    private static final int LONGEST_TOKEN = 40;
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final SecureRandom random = new SecureRandom();

    @Inject
    CaseBoard board;

    @Inject
    Applications applications;

    @Inject
    MatterVersions versions;

    @Inject
    CaseRecords records;

    @Inject
    RecordDrawing drawing;

    @Inject
    FileStore files;

    @Inject
    CountySeal seal;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Every print is a record of its own, and on the audit trail. */
    @RolesAllowed({"approval.read", "approval.handle"})
    @Audited("approval.record.print")
    public StoredFile print(ApplicationNumber number) {
        board.requireReadable(number);
        var application = applications.get(number);
        var content = drawing.content(
                application, versions.get(application.matterVersion()).definition());
        var record = new CaseRecord(application, token(), caller.required(), clock.instant(), digest(content));
        record.contentSigned(seal.sign(record.contentStatement()), seal.keyName());
        var pdf = drawing.pdf(application, record, content);
        var kept = files.keepOwn(number + ".pdf", PDF, pdf);
        var digest = seal.digest(pdf);
        record.keptAs(kept.id(), digest, seal.sign(record.fileStatement(digest)));
        records.add(record);
        return kept;
    }

    /** By what the QR code carries; empty if there is no such print. */
    @PermitAll
    public Optional<RecordView> check(String token) {
        return find(token).map(record -> view(record, isUnchanged(record) ? RecordState.VALID : RecordState.CHANGED));
    }

    /** Compares a file with the print that it claims to be. */
    @PermitAll
    public Optional<RecordView> compare(String token, InputStream file) {
        return find(token)
                .map(record -> view(
                        record,
                        isUnchanged(record) && digest(file).equals(record.fileDigest())
                                ? RecordState.VALID
                                : RecordState.CHANGED));
    }

    private Optional<CaseRecord> find(String token) {
        return token == null || token.length() > LONGEST_TOKEN ? Optional.empty() : records.find(token);
    }

    /** What is kept of it, and the kept file, are what was signed. */
    private boolean isUnchanged(CaseRecord record) {
        return seal.isSigned(record.contentStatement(), record.contentSignature())
                && seal.isSigned(record.fileStatement(record.fileDigest()), record.fileSignature())
                && digest(files.open(files.find(record.fileId()))).equals(record.fileDigest());
    }

    private RecordView view(CaseRecord record, RecordState state) {
        var application = applications.get(record.applicationId());
        return new RecordView(
                record.token(),
                application.number(),
                application.title(),
                directory.unit(application.unit()).map(UnitView::name).orElseThrow(),
                record.printedAt(),
                record.contentDigest(),
                record.keyName(),
                state,
                records.movedOn(application.id(), record.printedAt()),
                application.demo());
    }

    private String digest(InputStream file) {
        try (file) {
            var bytes = file.readNBytes(MOST_BYTES + 1);
            ApprovalRule.RECORD_TOO_LARGE.require(bytes.length <= MOST_BYTES);
            return seal.digest(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String digest(String content) {
        return seal.digest(content.getBytes(StandardCharsets.UTF_8));
    }

    private String token() {
        var bytes = new byte[TOKEN];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
