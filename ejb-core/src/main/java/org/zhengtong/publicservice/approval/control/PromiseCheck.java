package org.zhengtong.publicservice.approval.control;

import org.zhengtong.publicservice.approval.CatalogueRule;
import org.zhengtong.publicservice.approval.MaterialDefinition;
import org.zhengtong.publicservice.approval.MaterialKind;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.Necessity;
import org.zhengtong.publicservice.approval.PromiseKind;
import org.zhengtong.publicservice.approval.PromiseTerm;

/** Checks which materials of a matter may follow on a promise: minor ones, with a day by which they do. */
record PromiseCheck(MatterDefinition matter, MatterFaults faults) {

    void run() {
        matter.materials().forEach(this::check);
    }

    private void check(MaterialDefinition material) {
        var place = "materials." + material.code() + ".toFollow";
        if (material.necessity() == Necessity.MAY_FOLLOW) {
            faults.unless(isClear(material.toFollow()), CatalogueRule.PROMISE_WITHOUT_TERM, place);
        }
        if (material.toFollow() != null || material.necessity() == Necessity.MAY_FOLLOW) {
            faults.unless(isMinor(material), CatalogueRule.ESSENTIAL_CANNOT_FOLLOW, place);
            faults.unless(leavesTime(material.toFollow()), CatalogueRule.NO_TIME_TO_FOLLOW, place);
        }
    }

    private static boolean isClear(PromiseTerm term) {
        return term != null
                && term.days() > 0
                && term.kind() != null
                && (term.kind() == PromiseKind.ACCEPTANCE || term.checkDays() >= term.days());
    }

    private static boolean isMinor(MaterialDefinition material) {
        return material.necessity() == Necessity.MAY_FOLLOW
                && material.kind() != MaterialKind.FORM
                && material.comesFromApplicant();
    }

    /** The office's own days run on while it waits. */
    private boolean leavesTime(PromiseTerm term) {
        return term == null
                || term.kind() != PromiseKind.ACCEPTANCE
                || term.days() <= matter.limits().promised().days();
    }
}
