package org.zhengtong.platform.support.workflow.design;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.FieldAccess;

/**
 * A step as a sentence: when it comes, who signs, how they decide, by when, and what follows.
 *
 * @param when FEEL; the stage is passed over where it does not hold. Null for always
 * @param onCall whether a case comes here only where another part leads to it
 * @param lane who signs; the case says who fills the lane
 * @param laneOptional whether a case may start without anybody in the lane
 * @param fallback the lane that signs where nobody of {@code lane} can; null for the administrators of processes
 * @param forSubject whether whom the case is about acts here
 * @param outcomes the first one is agreement
 * @param returnable whether later steps may send back to here
 * @param skipSame whether whoever has just agreed to the step before is spared to say so again
 * @param fields what the signers may do with fields of the form, by name
 */
public record Stage(
        String id,
        Bilingual name,
        String when,
        boolean onCall,
        String lane,
        boolean laneOptional,
        String fallback,
        boolean forSubject,
        Signing signing,
        List<Outcome> outcomes,
        StageTime time,
        boolean returnable,
        boolean skipSame,
        Map<String, FieldAccess> fields)
        implements Part {

    public Stage {
        outcomes = List.copyOf(outcomes);
    }

    /** A stage as one begins with: any of a lane, agreement or not. */
    public static Stage fresh(String id, Bilingual name, String lane, List<Outcome> outcomes) {
        return new Stage(
                id,
                name,
                null,
                false,
                lane,
                false,
                null,
                false,
                Signing.ANY,
                outcomes,
                StageTime.NONE,
                true,
                false,
                Map.of());
    }

    public Stage withOutcomes(UnaryOperator<Outcome> change) {
        return new Stage(
                id,
                name,
                when,
                onCall,
                lane,
                laneOptional,
                fallback,
                forSubject,
                signing,
                outcomes.stream().map(change).toList(),
                time,
                returnable,
                skipSame,
                fields);
    }

    public Stage as(String otherId, Bilingual otherName) {
        return new Stage(
                otherId,
                otherName,
                when,
                onCall,
                lane,
                laneOptional,
                fallback,
                forSubject,
                signing,
                outcomes,
                time,
                returnable,
                skipSame,
                fields);
    }
}
