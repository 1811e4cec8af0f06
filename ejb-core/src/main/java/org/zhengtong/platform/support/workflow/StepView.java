package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/**
 * A step with its signers.
 *
 * @param outcomes what may be chosen, in the order of the definition
 * @param opinionFor the outcomes that ask for an opinion
 * @param outcome what was decided; null while open
 */
public record StepView(
        StepId id,
        CaseKey key,
        String node,
        Bilingual name,
        String lane,
        SigningMode mode,
        StepState state,
        List<String> outcomes,
        List<String> opinionFor,
        String outcome,
        LocalDate dueOn,
        String basis,
        Instant openedAt,
        Instant closedAt,
        List<Signer> signers) {

    /** Whether nobody may sign without an opinion, whatever the outcome. */
    public boolean opinionRequired() {
        return opinionFor.containsAll(outcomes);
    }

    public boolean opinionRequired(String chosen) {
        return opinionFor.contains(chosen);
    }

    /**
     * One place to sign.
     *
     * @param person who claimed or signed; null while it waits for its group
     * @param outcome null until signed
     */
    public record Signer(Group group, AccountId person, String outcome, String opinion, Instant signedAt) {}
}
