package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A file handed in with an application; what was corrected comes in a later round and leaves the first one in place. */
@Entity
@Immutable
@Table(name = "approval_material")
public class Material {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_material_seq")
    @SequenceGenerator(name = "approval_material_seq", sequenceName = "approval_material_seq", allocationSize = 50)
    private Long id;

    private long applicationId;
    private String code;
    private long fileId;

    @Column(name = "round")
    private int roundNumber;

    private Instant handedInAt;

    protected Material() {}

    /** @param roundNumber 1 with the filing, 2 with the correction */
    public Material(Application application, String code, long fileId, int roundNumber, Instant handedInAt) {
        this.applicationId = application.id();
        this.code = code;
        this.fileId = fileId;
        this.roundNumber = roundNumber;
        this.handedInAt = handedInAt;
    }

    public long id() {
        return id;
    }

    public long applicationId() {
        return applicationId;
    }

    public String code() {
        return code;
    }

    public long fileId() {
        return fileId;
    }

    public int roundNumber() {
        return roundNumber;
    }

    public Instant handedInAt() {
        return handedInAt;
    }
}
