package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.LicenceContent;
import org.zhengtong.publicservice.approval.LicenceState;
import org.zhengtong.publicservice.approval.LicenceSuspension;
import org.zhengtong.publicservice.approval.RenewalReminder;

/** An electronic licence: issued, valid to its day, perhaps suspended for a while or revoked, with the reason. Equal to paper (国令716号). */
@Entity
@Table(name = "approval_licence")
public class Licence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_licence_seq")
    @SequenceGenerator(name = "approval_licence_seq", sequenceName = "approval_licence_seq", allocationSize = 50)
    private Long id;

    private long applicationId;
    private String template;
    private String identifier;
    private String checkToken;
    private String nameZh;
    private String nameEn;
    private String holder;
    private long issuerUnit;
    private LocalDate issuedOn;
    private LocalDate validUntil;

    @Convert(converter = LicenceContentConverter.class)
    private LicenceContent content;

    private LocalDate revokedOn;
    private String revocationReason;
    private String revocationNumber;
    private LocalDate suspendedFrom;
    private LocalDate suspendedUntil;
    private String suspensionReason;
    private String suspensionBasis;

    @Enumerated(EnumType.STRING)
    private RenewalReminder reminded;

    private Long fileId;
    private boolean demo;

    @Version
    private int version;

    protected Licence() {}

    /**
     * @param identifier 证照标识
     * @param checkToken what the QR code carries; guessing it is hopeless
     * @param validUntil null for no end
     */
    public Licence(
            Application application,
            String template,
            String identifier,
            String checkToken,
            Bilingual name,
            LocalDate issuedOn,
            LocalDate validUntil,
            LicenceContent content) {
        this.applicationId = application.id();
        this.template = template;
        this.identifier = identifier;
        this.checkToken = checkToken;
        this.nameZh = name.zh();
        this.nameEn = name.en();
        this.holder = application.applicant().name();
        this.issuerUnit = application.unit();
        this.issuedOn = issuedOn;
        this.validUntil = validUntil;
        this.content = content;
        this.demo = application.demo();
    }

    public void revoke(LocalDate today, String reason) {
        ApprovalRule.LICENCE_REVOKED_BEFORE.require(revokedOn == null);
        ApprovalRule.REASON_REQUIRED.require(reason != null && !reason.isBlank());
        revokedOn = today;
        revocationReason = reason.strip();
    }

    /** For days from today on; one that was revoked, has ended or is suspended already can't be. */
    public void suspend(LicenceSuspension suspension, LocalDate today) {
        ApprovalRule.LICENCE_REVOKED_BEFORE.require(revokedOn == null);
        var until = suspension.until();
        var from = suspension.from();
        ApprovalRule.SUSPENSION_DAYS.require(!from.isBefore(today) && (until == null || !until.isBefore(from)));
        ApprovalRule.LICENCE_HAS_ENDED.require(validUntil == null || !from.isAfter(validUntil));
        ApprovalRule.LICENCE_SUSPENDED_BEFORE.require(suspension(today).isEmpty());
        ApprovalRule.REASON_REQUIRED.require(isSaid(suspension.reason()));
        ApprovalRule.BASIS_REQUIRED.require(isSaid(suspension.basis()));
        suspendedFrom = from;
        suspendedUntil = until;
        suspensionReason = suspension.reason().strip();
        suspensionBasis = suspension.basis().strip();
    }

    /** Ends a suspension that lasts or is to come; what it was stays in the case's history. */
    public void reinstate(LocalDate today) {
        ApprovalRule.LICENCE_REVOKED_BEFORE.require(revokedOn == null);
        ApprovalRule.LICENCE_NOT_SUSPENDED.require(suspension(today).isPresent());
        suspendedFrom = null;
        suspendedUntil = null;
        suspensionReason = null;
        suspensionBasis = null;
    }

    /** The suspension that lasts on a day or is still to come. */
    public Optional<LicenceSuspension> suspension(LocalDate day) {
        return Optional.ofNullable(suspendedFrom)
                .map(from -> new LicenceSuspension(from, suspendedUntil, suspensionBasis, suspensionReason))
                .filter(suspension -> !suspension.isOverOn(day));
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    /** Whether the holder has not been told that yet: from now on it counts as told. */
    public boolean remind(RenewalReminder reminder) {
        var first = revokedOn == null && reminder.isAfter(reminded);
        reminded = first ? reminder : reminded;
        return first;
    }

    /** The decision that revokes it; the paper has to say so, and is drawn anew. */
    public void revokedBy(String documentNumber) {
        revocationNumber = documentNumber;
        fileId = null;
    }

    /** Revoked counts before expired, and expired before suspended: whoever checks has to know what lasts. */
    public LicenceState stateOn(LocalDate day) {
        if (revokedOn != null && !day.isBefore(revokedOn)) {
            return LicenceState.REVOKED;
        }
        if (validUntil != null && day.isAfter(validUntil)) {
            return LicenceState.EXPIRED;
        }
        return suspension(day).filter(suspension -> suspension.covers(day)).isPresent()
                ? LicenceState.SUSPENDED
                : LicenceState.VALID;
    }

    public void drawnAs(long file) {
        fileId = file;
    }

    public long id() {
        return id;
    }

    public long applicationId() {
        return applicationId;
    }

    /** Of its template in the matter's definition. */
    public String template() {
        return template;
    }

    public String identifier() {
        return identifier;
    }

    public String checkToken() {
        return checkToken;
    }

    public Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }

    public String holder() {
        return holder;
    }

    public long issuerUnit() {
        return issuerUnit;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public LicenceContent content() {
        return content;
    }

    public LocalDate revokedOn() {
        return revokedOn;
    }

    public String revocationReason() {
        return revocationReason;
    }

    public String revocationNumber() {
        return revocationNumber;
    }

    /** Null until it was drawn. */
    public Long file() {
        return fileId;
    }

    public boolean demo() {
        return demo;
    }
}
