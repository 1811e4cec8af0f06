package org.zhengtong.platform.security.directory.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.directory.DirectoryRule;

/** A post 岗位 of a unit. Made, perhaps renamed, closed when nobody holds it any more; several people may hold it. */
@Entity
@Table(name = "directory_post")
public class Post {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_post_seq")
    @SequenceGenerator(name = "directory_post_seq", sequenceName = "directory_post_seq", allocationSize = 50)
    private Long id;

    private long unitId;
    private String titleZh;
    private String titleEn;
    private LocalDate closedOn;

    @Version
    private int version;

    protected Post() {}

    public Post(long unit, Bilingual title) {
        this.unitId = unit;
        rename(title);
    }

    public void rename(Bilingual title) {
        titleZh = title.zh();
        titleEn = title.en();
    }

    public void close(LocalDate today) {
        requireOpen();
        closedOn = today;
    }

    public void requireOpen() {
        DirectoryRule.POST_CLOSED.require(closedOn == null);
    }

    /** @param seen the version that the change was made on */
    public void requireUnchanged(int seen) {
        DirectoryRule.CHANGED_MEANWHILE.require(version == seen);
    }

    public boolean isOf(Unit unit) {
        return unitId == unit.id();
    }

    public long id() {
        return id;
    }

    public long unit() {
        return unitId;
    }
}
