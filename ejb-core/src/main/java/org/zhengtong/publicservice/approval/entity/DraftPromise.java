package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A material of a draft that is promised, and the version of the words that were ticked. */
@Embeddable
public class DraftPromise {

    @Column(name = "code")
    private String material;

    private int textVersion;

    protected DraftPromise() {}

    DraftPromise(String material, int textVersion) {
        this.material = material;
        this.textVersion = textVersion;
    }

    public String material() {
        return material;
    }

    public int textVersion() {
        return textVersion;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftPromise that && textVersion == that.textVersion && material.equals(that.material);
    }

    @Override
    public int hashCode() {
        return Objects.hash(material, textVersion);
    }
}
