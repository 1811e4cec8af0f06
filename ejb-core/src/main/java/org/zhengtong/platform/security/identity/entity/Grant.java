package org.zhengtong.platform.security.identity.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.zhengtong.kernel.AccountId;

/** A role that an account holds in a unit for a time. */
@Entity
@Table(name = "identity_grant")
public class Grant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_grant_seq")
    @SequenceGenerator(name = "identity_grant_seq", sequenceName = "identity_grant_seq", allocationSize = 50)
    private Long id;

    private long accountId;
    private String role;
    private long unitId;
    private LocalDate validFrom;
    private LocalDate validUntil;

    protected Grant() {}

    public Grant(AccountId account, String role, long unit, LocalDate validFrom) {
        this.accountId = account.value();
        this.role = role;
        this.unitId = unit;
        this.validFrom = validFrom;
    }

    /** @param lastDay the last day on which the role is held */
    public void endOn(LocalDate lastDay) {
        validUntil = lastDay;
    }

    public String role() {
        return role;
    }

    public long unit() {
        return unitId;
    }

    public boolean isOf(AccountId account) {
        return accountId == account.value();
    }
}
