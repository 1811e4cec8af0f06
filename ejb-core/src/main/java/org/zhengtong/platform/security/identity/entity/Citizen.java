package org.zhengtong.platform.security.identity.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.protection.Sealed;

/** What a citizen told at registration. ID and mobile numbers are sealed. */
@Entity
@Table(name = "identity_citizen")
public class Citizen {

    @Id
    private Long accountId;

    private String name;

    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "resident_id_sealed"))
    @AttributeOverride(name = "index", column = @Column(name = "resident_id_index"))
    private Sealed residentId;

    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "mobile_sealed"))
    @AttributeOverride(name = "index", column = @Column(name = "mobile_index"))
    private Sealed mobile;

    private String email;
    private String division;
    private String address;

    protected Citizen() {}

    public Citizen(AccountId account, String name, Sealed residentId) {
        this.accountId = account.value();
        this.name = name;
        this.residentId = residentId;
    }

    public void reachableAt(Sealed newMobile, String newEmail) {
        mobile = newMobile;
        email = newEmail;
    }

    /** @param newDivision division code of the village or township */
    public void livesAt(String newDivision, String newAddress) {
        division = newDivision;
        address = newAddress;
    }

    public String name() {
        return name;
    }

    public Sealed residentId() {
        return residentId;
    }

    public Sealed mobile() {
        return mobile;
    }

    public String email() {
        return email;
    }

    public String division() {
        return division;
    }

    public String address() {
        return address;
    }
}
