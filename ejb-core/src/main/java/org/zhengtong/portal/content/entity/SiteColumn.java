package org.zhengtong.portal.content.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.UpdateCycle;

/**
 * A column 栏目 of a site. It is opened below another one or at the first level, keeps its place in the addresses for good,
 * belongs to a unit or to the county's editor, and is closed rather than removed: what was published in it stays readable.
 */
@Entity
@Table(name = "content_column")
public class SiteColumn {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_column_seq")
    @SequenceGenerator(name = "content_column_seq", sequenceName = "content_column_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Site site;

    private Long parentId;
    private String path;

    @Enumerated(EnumType.STRING)
    private ColumnKind kind;

    private String nameZh;
    private String nameEn;
    private String descriptionZh;
    private String descriptionEn;
    private Long unitId;

    @Enumerated(EnumType.STRING)
    private UpdateCycle updateCycle;

    private boolean reviewed;
    private int place;
    private boolean closed;

    @Version
    private int version;

    protected SiteColumn() {}

    /** @param parent null for the first level */
    public SiteColumn(Site site, SiteColumn parent, String slug, ColumnKind kind, Bilingual name, int place) {
        ContentRule.PARENT_ELSEWHERE.require(parent == null || parent.site == site);
        this.site = site;
        this.parentId = parent == null ? null : parent.id;
        this.path = parent == null ? slug : parent.path + "/" + slug;
        this.kind = kind;
        this.updateCycle = UpdateCycle.NONE;
        this.place = place;
        this.nameZh = name.zh();
        this.nameEn = name.en();
    }

    public SiteColumn describe(Bilingual name, Bilingual description, int place) {
        this.nameZh = name.zh();
        this.nameEn = name.en();
        this.descriptionZh = description.zh();
        this.descriptionEn = description.en();
        this.place = place;
        return this;
    }

    /**
     * Says who owes what.
     *
     * @param unit the unit that writes it; null for the county's editor
     */
    public SiteColumn entrust(Long unit, UpdateCycle cycle, boolean reviewed) {
        this.unitId = unit;
        this.updateCycle = cycle;
        this.reviewed = reviewed;
        return this;
    }

    /** Only while nothing stands in it: articles have the facts of its kind. */
    public void becomes(ColumnKind kind) {
        this.kind = kind;
    }

    public void moveTo(int place) {
        this.place = place;
    }

    public void close(boolean closed) {
        this.closed = closed;
    }

    public void requireUnchanged(int seen) {
        ContentRule.COLUMN_CHANGED.require(version == seen);
    }

    public ColumnView view() {
        return new ColumnView(
                id,
                site,
                parentId,
                path,
                kind,
                new Bilingual(nameZh, nameEn),
                new Bilingual(descriptionZh, descriptionEn),
                unitId,
                updateCycle,
                reviewed,
                place,
                closed,
                version);
    }

    public long id() {
        return id;
    }

    public String path() {
        return path;
    }

    public ColumnKind kind() {
        return kind;
    }

    public boolean isClosed() {
        return closed;
    }
}
