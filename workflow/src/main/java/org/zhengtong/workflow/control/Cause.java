package org.zhengtong.workflow.control;

import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.workflow.entity.Step;
import org.zhengtong.workflow.entity.StraightReturn;

/**
 * Why a case moves.
 *
 * @param left what becomes of the steps that are left
 * @param decided the step whose decision it is; null for other moves
 * @param straight by node: how the case stands again once the step that opens there agrees
 */
record Cause(AccountId by, StepState left, Step decided, Map<String, StraightReturn> straight) {

    static Cause by(AccountId by, StepState left) {
        return new Cause(by, left, null, Map.of());
    }

    /** Who stood somewhere to come straight back once more stands so again. */
    static Cause decision(Step decided) {
        var inner = decided.straightReturn(decided.outcome())
                .map(StraightReturn::inner)
                .orElse(Map.of());
        return new Cause(decided.closedBy(), StepState.CANCELLED, decided, inner);
    }

    Cause comingStraightBack(String node, StraightReturn stood) {
        return new Cause(by, left, decided, Map.of(node, stood));
    }

    StraightReturn straightAt(String node) {
        return straight.get(node);
    }
}
