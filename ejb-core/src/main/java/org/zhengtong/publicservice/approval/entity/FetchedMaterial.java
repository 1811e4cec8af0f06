package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.publicservice.approval.FetchedView;
import org.zhengtong.publicservice.approval.MaterialSource;
import org.zhengtong.publicservice.approval.SuppliedMaterial;

/** Where a material of a case was fetched from, as it was on that day; its files lie among the others. */
@Entity
@Immutable
@Table(name = "approval_fetched")
public class FetchedMaterial {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_fetched_seq")
    @SequenceGenerator(name = "approval_fetched_seq", sequenceName = "approval_fetched_seq", allocationSize = 50)
    private Long id;

    private long applicationId;
    private String material;

    @Enumerated(EnumType.STRING)
    private MaterialSource source;

    private String nameZh;
    private String nameEn;
    private String number;
    private String supplierZh;
    private String supplierEn;
    private LocalDate issuedOn;
    private LocalDate validUntil;
    private Instant fetchedAt;

    protected FetchedMaterial() {}

    public FetchedMaterial(long application, String material, SuppliedMaterial found, Instant now) {
        this.applicationId = application;
        this.material = material;
        this.source = found.source();
        this.nameZh = found.name().zh();
        this.nameEn = found.name().en();
        this.number = found.number();
        this.supplierZh = found.supplier().zh();
        this.supplierEn = found.supplier().en();
        this.issuedOn = found.issuedOn();
        this.validUntil = found.validUntil();
        this.fetchedAt = now;
    }

    public FetchedView view() {
        return new FetchedView(
                material,
                source,
                new Bilingual(nameZh, nameEn),
                number,
                new Bilingual(supplierZh, supplierEn),
                issuedOn,
                validUntil,
                fetchedAt);
    }
}
