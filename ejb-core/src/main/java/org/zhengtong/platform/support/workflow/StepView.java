package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/**
 * A step with its signers.
 *
 * @param ratio how many have to agree, where a ratio decides; else null
 * @param veto 一票否决: whether somebody's refusal may decide at once although a ratio decides
 * @param outcomes what may be chosen, in the order of the definition
 * @param opinionFor the outcomes that ask for an opinion
 * @param fields what its signers may do with the fields that the definition names
 * @param outcome what was decided; null while open
 */
public record StepView(
        StepId id,
        CaseKey key,
        String node,
        Bilingual name,
        String lane,
        SigningMode mode,
        Ratio ratio,
        boolean veto,
        StepState state,
        List<String> outcomes,
        List<String> opinionFor,
        Map<String, FieldAccess> fields,
        String outcome,
        LocalDate dueOn,
        String basis,
        Instant openedAt,
        Instant closedAt,
        List<Signer> signers) {

    /** A field that the definition does not name may be read. */
    public FieldAccess access(String field) {
        return fields.getOrDefault(field, FieldAccess.READ);
    }

    /** Whether nobody may sign without an opinion, whatever the outcome. */
    public boolean opinionRequired() {
        return opinionFor.containsAll(outcomes);
    }

    public boolean opinionRequired(String chosen) {
        return opinionFor.contains(chosen);
    }

    /** The places that wait for somebody now; the others have signed, or their turn has not come. */
    public Stream<Signer> waiting() {
        return signers.stream().filter(Signer::waits);
    }

    /**
     * One place to sign.
     *
     * @param place its number within the step
     * @param turn its turn among those who sign one after the other, from 0
     * @param person who claimed or signed; null while it waits for its group
     * @param addedBy who added this place; null if it is one of the definition
     * @param delegate who was asked for a view and has not answered; else null
     * @param standsInFor the principal, where a deputy claimed or signed; else null
     * @param waits whether it waits for somebody now
     * @param outcome null until signed
     */
    public record Signer(
            int place,
            int turn,
            Group group,
            AccountId person,
            AccountId standsInFor,
            AccountId addedBy,
            AccountId delegate,
            boolean waits,
            String outcome,
            String opinion,
            Instant signedAt) {}
}
