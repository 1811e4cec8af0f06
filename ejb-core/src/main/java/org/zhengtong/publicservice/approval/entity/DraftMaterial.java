package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A file uploaded for a material of a draft. */
@Embeddable
public class DraftMaterial {

    @Column(name = "code")
    private String material;

    @Column(name = "file_id")
    private long file;

    protected DraftMaterial() {}

    DraftMaterial(String material, long file) {
        this.material = material;
        this.file = file;
    }

    public String material() {
        return material;
    }

    public long file() {
        return file;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftMaterial that && file == that.file && material.equals(that.material);
    }

    @Override
    public int hashCode() {
        return Objects.hash(material, file);
    }
}
