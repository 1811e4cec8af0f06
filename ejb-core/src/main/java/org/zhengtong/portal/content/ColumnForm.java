package org.zhengtong.portal.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.zhengtong.kernel.Bilingual;

/** A column as its editor writes it down. Site, parent and slug are given once: they stand in addresses. */
public class ColumnForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private int version;

    @NotNull(message = "{content.input.required}")
    private Site site = Site.INTERNET;

    private Long parent;

    @NotNull(message = "{content.input.slug}")
    @Pattern(regexp = "[a-z][a-z0-9-]{0,39}", message = "{content.input.slug}")
    private String slug;

    @NotNull(message = "{content.input.required}")
    private ColumnKind kind = ColumnKind.NEWS;

    @NotBlank(message = "{content.input.name.required}")
    @Size(max = 60, message = "{content.input.long}")
    private String nameZh;

    @NotBlank(message = "{content.input.name.required}")
    @Size(max = 120, message = "{content.input.long}")
    private String nameEn;

    @Size(max = 400, message = "{content.input.long}")
    private String descriptionZh;

    @Size(max = 400, message = "{content.input.long}")
    private String descriptionEn;

    private Long unit;

    @NotNull(message = "{content.input.required}")
    private UpdateCycle cycle = UpdateCycle.NOTICES;

    private boolean reviewed = true;

    public static ColumnForm of(ColumnView column) {
        var form = new ColumnForm();
        form.id = column.id();
        form.version = column.version();
        form.site = column.site();
        form.parent = column.parent();
        form.slug = column.slug();
        form.kind = column.kind();
        form.nameZh = column.name().zh();
        form.nameEn = column.name().en();
        form.descriptionZh = column.description().zh();
        form.descriptionEn = column.description().en();
        form.unit = column.unit();
        form.cycle = column.cycle();
        form.reviewed = column.reviewed();
        return form;
    }

    /** Null for a new one. */
    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }

    public Bilingual description() {
        return new Bilingual(descriptionZh, descriptionEn);
    }

    public Site getSite() {
        return site;
    }

    public void setSite(Site site) {
        this.site = site;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public ColumnKind getKind() {
        return kind;
    }

    public void setKind(ColumnKind kind) {
        this.kind = kind;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getDescriptionZh() {
        return descriptionZh;
    }

    public void setDescriptionZh(String descriptionZh) {
        this.descriptionZh = descriptionZh;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public UpdateCycle getCycle() {
        return cycle;
    }

    public void setCycle(UpdateCycle cycle) {
        this.cycle = cycle;
    }

    public boolean isReviewed() {
        return reviewed;
    }

    public void setReviewed(boolean reviewed) {
        this.reviewed = reviewed;
    }
}
