package org.zhengtong.platform.security.directory.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/** A post that a member of staff holds in a unit. */
@Entity
@Table(name = "directory_position")
public class Position {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_position_seq")
    @SequenceGenerator(name = "directory_position_seq", sequenceName = "directory_position_seq", allocationSize = 50)
    private Long id;

    private long accountId;
    private long unitId;
    private String titleZh;
    private String titleEn;

    /** The post that stands behind the name on pages; a person has one main post. */
    private boolean main;

    protected Position() {}

    public Position(AccountId account, long unit, Bilingual title, boolean main) {
        this.accountId = account.value();
        this.unitId = unit;
        this.titleZh = title.zh();
        this.titleEn = title.en();
        this.main = main;
    }
}
