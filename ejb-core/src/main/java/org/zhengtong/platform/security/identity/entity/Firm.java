package org.zhengtong.platform.security.identity.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.protection.Sealed;

/** A firm's account, known by its unified social credit code. */
@Entity
@Table(name = "identity_firm")
public class Firm {

    @Id
    private Long accountId;

    private String name;
    private String creditCode;
    private String contact;

    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "mobile_sealed"))
    @AttributeOverride(name = "index", column = @Column(name = "mobile_index"))
    private Sealed mobile;

    private String address;

    protected Firm() {}

    public Firm(AccountId account, String name, String creditCode, String contact, Sealed mobile, String address) {
        this.accountId = account.value();
        this.name = name;
        this.creditCode = creditCode;
        this.contact = contact;
        this.mobile = mobile;
        this.address = address;
    }

    public String name() {
        return name;
    }

    public String creditCode() {
        return creditCode;
    }

    public String contact() {
        return contact;
    }

    public Sealed mobile() {
        return mobile;
    }

    public String address() {
        return address;
    }
}
