package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.MatterDraftRow;
import org.zhengtong.publicservice.approval.MatterRule;

/**
 * The next version of a matter while it is worked on: one for each matter, for everybody who edits the catalogue. It begins
 * from the published version or from an import, and ends when it is published or given up.
 */
@Entity
@Table(name = "approval_matter_draft")
public class MatterDraft {

    @Id
    private String code;

    private Integer basedOn;

    @Convert(converter = DefinitionConverter.class)
    private MatterDefinition definition;

    private int revision;
    private long changedBy;
    private Instant changedAt;

    @Version
    private int version;

    protected MatterDraft() {}

    /** @param basedOn the published version; null for a matter that is new */
    public MatterDraft(MatterDefinition definition, Integer basedOn, AccountId by, Instant at) {
        this.code = definition.code();
        this.basedOn = basedOn;
        change(definition, by, at);
    }

    public void change(MatterDefinition next, AccountId by, Instant at) {
        definition = next;
        revision++;
        changedBy = by.value();
        changedAt = at;
    }

    /** @param name of whoever changed it last, for the one who is told */
    public void requireSeen(int seen, String name) {
        MatterRule.DRAFT_CHANGED.require(revision == seen, name, changedAt);
    }

    public String code() {
        return code;
    }

    public MatterDefinition definition() {
        return definition;
    }

    public int revision() {
        return revision;
    }

    public AccountId changedBy() {
        return new AccountId(changedBy);
    }

    public MatterDraftRow row() {
        return new MatterDraftRow(code, definition.name(), basedOn, revision, changedBy(), changedAt);
    }
}
