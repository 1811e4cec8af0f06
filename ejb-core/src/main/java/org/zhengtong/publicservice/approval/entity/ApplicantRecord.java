package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.HashSet;
import java.util.Set;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.codes.PersonName;
import org.zhengtong.platform.security.protection.Sealed;
import org.zhengtong.platform.support.workflow.SubjectKey;

/** Who applies, as of the day of filing. ID number and contact are sealed. */
@Embeddable
public class ApplicantRecord {

    private static final String FIRM = "FIRM";

    private Long accountId;

    @Column(name = "applicant_kind")
    private String kind;

    @Column(name = "applicant_name")
    private String name;

    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "applicant_sealed"))
    @AttributeOverride(name = "index", column = @Column(name = "applicant_index"))
    private Sealed code;

    private String contactSealed;

    protected ApplicantRecord() {}

    /**
     * @param account null without an account
     * @param kind PERSON or FIRM
     * @param code resident ID or credit code; null if the matter asks for none
     * @param contact sealed mobile number or e-mail address for notices; null if none was left
     */
    public ApplicantRecord(AccountId account, String kind, String name, Sealed code, Sealed contact) {
        this.accountId = account == null ? null : account.value();
        this.kind = kind;
        this.name = name;
        this.code = code;
        this.contactSealed = contact == null ? null : contact.sealed();
    }

    boolean isAccount(AccountId account) {
        return accountId != null && accountId == account.value();
    }

    /** Null without an account. */
    public AccountId account() {
        return accountId == null ? null : new AccountId(accountId);
    }

    /** Whom the case is about, so that nobody close to them decides on it. */
    public Set<SubjectKey> subjects() {
        var subjects = new HashSet<SubjectKey>();
        if (accountId != null) {
            subjects.add(SubjectKey.account(account()));
        }
        if (code != null) {
            subjects.add(SubjectKey.code(code.index()));
        }
        return subjects;
    }

    public String kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** As others than those who handle the case may read it: a person's name is masked, a firm's is public. */
    public String maskedName() {
        return FIRM.equals(kind) ? name : PersonName.masked(name);
    }

    public Sealed code() {
        return code;
    }

    public String contactSealed() {
        return contactSealed;
    }
}
