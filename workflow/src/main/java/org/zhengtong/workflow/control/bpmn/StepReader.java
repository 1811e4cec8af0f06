package org.zhengtong.workflow.control.bpmn;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengtong.platform.support.workflow.FieldAccess;
import org.zhengtong.platform.support.workflow.SigningMode;
import org.zhengtong.platform.support.workflow.design.StageTime;
import org.zhengtong.workflow.entity.SigningRule;

/**
 * Reads {@code zt:step}, for example
 * {@code <zt:step lane="accept" mode="any" outcomes="accept,correct" opinion="correct"/>}.
 *
 * <p>A user task without it comes from another tool, which may say whose it is ({@link OtherTools}); anybody of that lane
 * signs, and the only outcome is {@value StepRule#DONE}.
 */
final class StepReader {

    private static final Set<String> ATTRIBUTES = Set.of(
            "lane",
            "lane-optional",
            "fallback",
            "for-subject",
            "mode",
            "ratio",
            "veto",
            "veto-by",
            "outcomes",
            "opinion",
            "returnable",
            "skip-same",
            "days",
            "remind");
    private static final String NAME = "[a-z][a-z0-9-]{0,39}";

    private final Faults faults;
    private final OtherTools tools;

    StepReader(Faults faults, OtherTools tools) {
        this.faults = faults;
        this.tools = tools;
    }

    StepRule read(XmlElement task) {
        var steps = task.children(Bpmn.MODEL, "extensionElements")
                .flatMap(extensions -> extensions.children(Bpmn.ZT, "step"))
                .toList();
        if (steps.size() > 1) {
            faults.add(task.line, "step-twice", task.label());
        }
        var fields = new FieldReader(faults).read(task);
        return steps.isEmpty() ? plain(task, fields) : read(task, steps.get(0), fields);
    }

    private StepRule plain(XmlElement task, Map<String, FieldAccess> fields) {
        return new StepRule(
                tools.laneOf(task),
                SigningRule.of(SigningMode.ANY),
                List.of(StepRule.DONE),
                List.of(),
                fields,
                false,
                null,
                false,
                true,
                false,
                StageTime.NONE);
    }

    private StepRule read(XmlElement task, XmlElement step, Map<String, FieldAccess> fields) {
        step.attributeNames()
                .filter(name -> !ATTRIBUTES.contains(name))
                .forEach(name -> faults.add(step.line, "step-attribute", task.label(), name));
        step.children.forEach(child -> faults.add(child.line, "step-attribute", task.label(), child.name));
        var outcomes = step.attribute("outcomes").map(StepReader::list).orElse(List.of(StepRule.DONE));
        if (outcomes.isEmpty() || outcomes.stream().anyMatch(outcome -> !outcome.matches(NAME)) || twice(outcomes)) {
            faults.add(step.line, "step-outcomes", task.label());
        }
        var lane = step.attribute("lane").orElse("");
        if (!lane.matches(NAME)) {
            faults.add(step.line, "step-lane", task.label(), lane);
        }
        return new StepRule(
                lane,
                new SigningReader(faults, task, step).read(outcomes),
                outcomes,
                opinionFor(task, step, outcomes),
                fields,
                flag(task, step, "lane-optional", false),
                fallback(task, step),
                flag(task, step, "for-subject", false),
                flag(task, step, "returnable", true),
                flag(task, step, "skip-same", false),
                time(task, step));
    }

    /** Working days; who is to be reminded has to have some left. */
    private StageTime time(XmlElement task, XmlElement step) {
        var days = days(task, step, "days");
        var remind = days(task, step, "remind");
        if (remind > 0 && remind >= days) {
            faults.add(step.line, "step-remind", task.label());
        }
        return new StageTime(days, remind);
    }

    private int days(XmlElement task, XmlElement step, String name) {
        var told = step.attribute(name);
        if (told.isPresent() && !told.get().matches("[1-9]\\d{0,2}")) {
            faults.add(step.line, "step-days", task.label(), name);
            return 0;
        }
        return told.map(Integer::parseInt).orElse(0);
    }

    private String fallback(XmlElement task, XmlElement step) {
        var lane = step.attribute("fallback");
        lane.filter(each -> !each.matches(NAME))
                .ifPresent(each -> faults.add(step.line, "step-lane", task.label(), each));
        return lane.orElse(null);
    }

    private List<String> opinionFor(XmlElement task, XmlElement step, List<String> outcomes) {
        var opinion = step.attribute("opinion").orElse("optional");
        if (opinion.equals("optional")) {
            return List.of();
        }
        if (opinion.equals("required")) {
            return outcomes;
        }
        var some = list(opinion);
        if (!outcomes.containsAll(some)) {
            faults.add(step.line, "step-opinion", task.label(), opinion);
        }
        return some;
    }

    private boolean flag(XmlElement task, XmlElement step, String name, boolean unsaid) {
        var value = step.attribute(name);
        if (value.isPresent() && !Set.of("true", "false").contains(value.get())) {
            faults.add(step.line, "step-flag", task.label(), name);
        }
        return value.map(Boolean::parseBoolean).orElse(unsaid);
    }

    static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static boolean twice(List<String> values) {
        return new HashSet<>(values).size() < values.size();
    }
}
