package org.zhengtong.platform.security.directory.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.UnitView;

/** A unit of the county. Its path names all units above it, so that "this unit and below" is one range of an index. */
@Entity
@Table(name = "directory_unit")
public class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_unit_seq")
    @SequenceGenerator(name = "directory_unit_seq", sequenceName = "directory_unit_seq", allocationSize = 50)
    private Long id;

    private String code;
    private Long parentId;
    private String path;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String nameZh;
    private String nameEn;
    private String shortZh;
    private String shortEn;
    private String division;
    private String creditCode;
    private String documentMark;
    private String phone;
    private String addressZh;
    private String addressEn;
    private int sortOrder;
    private boolean demo;

    protected Unit() {}

    /** @param parent null for the county itself */
    public Unit(String code, Unit parent, UnitKind kind, Bilingual name, Bilingual shortName, int sortOrder) {
        this.code = code;
        this.parentId = parent == null ? null : parent.id;
        this.path = (parent == null ? "/" : parent.path) + code + "/";
        this.kind = kind;
        this.nameZh = name.zh();
        this.nameEn = name.en();
        this.shortZh = shortName.zh();
        this.shortEn = shortName.en();
        this.sortOrder = sortOrder;
    }

    /** @param newDocumentMark 机关代字 of its official documents */
    public void identifiedBy(String newDivision, String newCreditCode, String newDocumentMark) {
        division = newDivision;
        creditCode = newCreditCode;
        documentMark = newDocumentMark;
    }

    public void reachableAt(String newPhone, Bilingual address) {
        phone = newPhone;
        addressZh = address.zh();
        addressEn = address.en();
    }

    /** Marks a unit of the demo data set. */
    public Unit asDemo() {
        demo = true;
        return this;
    }

    public long id() {
        return id;
    }

    public UnitView view() {
        return new UnitView(
                id,
                code,
                parentId,
                kind,
                new Bilingual(nameZh, nameEn),
                new Bilingual(shortZh, shortEn),
                division,
                creditCode,
                documentMark,
                phone,
                new Bilingual(addressZh, addressEn));
    }
}
