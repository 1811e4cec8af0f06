package org.zhengtong.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.ConflictOfInterest.Declared;
import org.zhengtong.platform.support.workflow.Relation;
import org.zhengtong.platform.support.workflow.SubjectKey;

/** That a person must not decide on cases about somebody. */
@Entity
@Table(name = "workflow_declaration")
public class Declaration {

    @EmbeddedId
    private Tie tie;

    @Column(length = 100)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Relation relation;

    private long declaredBy;
    private Instant declaredAt;

    /** Between whom. */
    @Embeddable
    public record Tie(long person, @Column(length = 120) String subject) implements Serializable {

        public Tie(AccountId person, SubjectKey subject) {
            this(person.value(), subject.value());
        }
    }

    protected Declaration() {}

    public Declaration(Tie tie, String name, Relation relation, AccountId by, Instant now) {
        this.tie = tie;
        this.name = name;
        this.relation = relation;
        this.declaredBy = by.value();
        this.declaredAt = now;
    }

    public Declared view() {
        return new Declared(new SubjectKey(tie.subject()), name, relation);
    }
}
