package org.zhengtong.workflow.control.design;

import java.util.List;
import java.util.Locale;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.design.Comparison;
import org.zhengtong.platform.support.workflow.design.SimpleCondition;
import org.zhengtong.platform.support.workflow.design.SketchFact;
import org.zhengtong.workflow.control.bpmn.UsualNames;

/** How conditions and outcomes are called in the drawing. */
final class Conditions {

    private final List<SketchFact> facts;

    Conditions(List<SketchFact> facts) {
        this.facts = facts;
    }

    static String ofOutcome(String outcome) {
        return "outcome = \"" + outcome + "\"";
    }

    static Bilingual nameOfOutcome(String outcome) {
        return UsualNames.ofOutcome(outcome);
    }

    /** The name by which it is declared, a sign and a value; what says more has no name. */
    Bilingual nameOf(String feel) {
        var simple = SimpleCondition.of(feel);
        if (simple.isEmpty()) {
            return null;
        }
        if (simple.get().subject().equals(SimpleCondition.OUTCOME)) {
            return simple.get().comparison() == Comparison.EQUAL
                    ? nameOfOutcome(simple.get().value())
                    : null;
        }
        var label = facts.stream()
                .filter(fact -> fact.name().equals(simple.get().subject()))
                .map(SketchFact::label)
                .findFirst()
                .orElse(new Bilingual(simple.get().subject(), simple.get().subject()));
        return new Bilingual(
                said(label.in(Locale.CHINESE), simple.get()), said(label.in(Locale.ENGLISH), simple.get()));
    }

    private static String said(String label, SimpleCondition simple) {
        return switch (simple.comparison() + " " + simple.value()) {
            case "EQUAL true" -> label;
            default -> label + " " + simple.comparison().sign() + " " + simple.value();
        };
    }
}
