package org.zhengtong.workflow.control.bpmn;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.zhengtong.platform.support.workflow.Ratio;
import org.zhengtong.platform.support.workflow.SigningMode;
import org.zhengtong.workflow.entity.SigningRule;

/** Reads how the signatories of a step decide: {@code mode="ratio" ratio="2/3" veto="refuse" veto-by="leader"}. */
final class SigningReader {

    private static final String RATIO = "[1-9]\\d{0,3}/[1-9]\\d{0,3}";
    private static final String ROLE = "[a-z][a-z0-9.-]{0,79}";

    private final Faults faults;
    private final XmlElement task;
    private final XmlElement step;

    SigningReader(Faults faults, XmlElement task, XmlElement step) {
        this.faults = faults;
        this.task = task;
        this.step = step;
    }

    SigningRule read(List<String> outcomes) {
        var mode = mode();
        return new SigningRule(mode, ratio(mode), vetoes(mode, outcomes), vetoRoles(mode));
    }

    private SigningMode mode() {
        var mode = step.attribute("mode").orElse("any").toUpperCase(Locale.ROOT);
        return Arrays.stream(SigningMode.values())
                .filter(each -> each.name().equals(mode))
                .findFirst()
                .orElseGet(() -> {
                    faults.add(step.line, "step-mode", task.label(), mode.toLowerCase(Locale.ROOT));
                    return SigningMode.ANY;
                });
    }

    private Ratio ratio(SigningMode mode) {
        var text = step.attribute("ratio").orElse("");
        if (mode != SigningMode.RATIO && text.isEmpty()) {
            return null;
        }
        if (mode != SigningMode.RATIO || !text.matches(RATIO) || isMoreThanAll(text)) {
            faults.add(step.line, "step-ratio", task.label(), text);
            return null;
        }
        return Ratio.of(text);
    }

    private static boolean isMoreThanAll(String text) {
        var parts = text.split("/");
        return Integer.parseInt(parts[0]) > Integer.parseInt(parts[1]);
    }

    /** Agreement can't be a veto. */
    private List<String> vetoes(SigningMode mode, List<String> outcomes) {
        var vetoes = step.attribute("veto").map(StepReader::list).orElse(List.of());
        if (!refusals(outcomes).containsAll(vetoes)) {
            faults.add(step.line, "step-veto", task.label(), String.join(",", vetoes));
        }
        return onlyWithRatio(mode, "veto", vetoes);
    }

    private static List<String> refusals(List<String> outcomes) {
        return outcomes.isEmpty() ? List.of() : outcomes.subList(1, outcomes.size());
    }

    private List<String> vetoRoles(SigningMode mode) {
        var roles = step.attribute("veto-by").map(StepReader::list).orElse(List.of());
        if (!roles.stream().allMatch(role -> role.matches(ROLE))) {
            faults.add(step.line, "step-veto-by", task.label(), String.join(",", roles));
        }
        return onlyWithRatio(mode, "veto-by", roles);
    }

    /** In every other mode each refusal decides anyway. */
    private List<String> onlyWithRatio(SigningMode mode, String attribute, List<String> values) {
        if (mode != SigningMode.RATIO && !values.isEmpty()) {
            faults.add(step.line, "step-veto-mode", task.label(), attribute);
        }
        return values;
    }
}
