package org.zhengtong.workflow.control.bpmn;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What other tools add to BPMN. Whose task it is, and what a call activity calls, is taken over; what runs code is
 * refused; everything else is named as left out.
 */
final class OtherTools {

    private static final Map<String, String> NAMES = Map.of(
            Bpmn.CAMUNDA,
            "camunda",
            Bpmn.ZEEBE,
            "zeebe",
            "http://flowable.org/bpmn",
            "flowable",
            "http://activiti.org/bpmn",
            "activiti");

    /** About the tool and its colours, or about XML. */
    private static final Set<String> WITHOUT_MEANING = Set.of(
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/XML/1998/namespace");

    private static final Set<String> CODE = Set.of(
            "class",
            "delegateExpression",
            "expression",
            "variableMappingClass",
            "variableMappingDelegateExpression",
            "executionListener",
            "executionListeners",
            "taskListener",
            "taskListeners",
            "connector",
            "script",
            "taskDefinition");
    private static final Set<String> FIXED_BINDINGS = Set.of("version", "versionTag");
    private static final int LONGEST_LANE = 40;

    private final Report report;
    private final Map<String, XmlElement> laneOfNode;

    OtherTools(Report report, XmlElement process) {
        this.report = report;
        this.laneOfNode = process.all()
                .filter(element -> element.is(Bpmn.MODEL, "lane"))
                .flatMap(lane -> lane.children(Bpmn.MODEL, "flowNodeRef").map(node -> Map.entry(node.text(), lane)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (outer, inner) -> inner));
    }

    /** Looks at everything that is not BPMN within an element of BPMN. */
    void judge(XmlElement element) {
        element.foreignAttributes()
                .filter(each -> !each.namespace().equals(Bpmn.ZT) && !WITHOUT_MEANING.contains(each.namespace()))
                .filter(each -> !isTakenOver(each.name()))
                .forEach(each -> judge(element, element, each.namespace(), each.name(), "“" + each.value() + "”"));
        element.children(Bpmn.MODEL, "extensionElements")
                .flatMap(extensions -> extensions.children.stream())
                .filter(each -> !each.namespace.equals(Bpmn.ZT) && !isTakenOver(each.name))
                .forEach(each -> judge(element, each, each.namespace, each.name, ""));
        element.children.stream()
                .filter(each -> each.namespace.equals(Bpmn.MODEL))
                .forEach(this::judge);
    }

    private static boolean isTakenOver(String name) {
        return Set.of("candidateGroups", "assignmentDefinition", "calledElement", "calledElementBinding")
                .contains(name);
    }

    private void judge(XmlElement element, XmlElement where, String namespace, String name, String value) {
        var full = NAMES.getOrDefault(namespace, namespace) + ":" + name;
        var runsCode =
                CODE.contains(name) || where != element && where.all().anyMatch(each -> CODE.contains(each.name));
        if (runsCode) {
            report.faults.add(where.line, "runs-code", element.label(), full);
        } else {
            report.leftOut(where.line, "extension", element.label(), full, value);
        }
    }

    /** The lane of a task that does not name one of ours. */
    String laneOf(XmlElement task) {
        var groups = groupsOf(task);
        if (groups.isPresent()) {
            return laneOfGroups(task, groups.get());
        }
        assigneeOf(task).ifPresent(one -> report.leftOut(task.line, "assignee", task.label(), one));
        var id = task.attribute("id").orElse("");
        var lane = laneOfNode.get(id);
        if (lane == null) {
            return adapted(task, "lane-from-id", id, laneName(id));
        }
        var name = lane.attribute("name").orElse(lane.label());
        return adapted(
                task,
                "lane-from-lane",
                name,
                laneName(name, lane.attribute("id").orElse(id)));
    }

    private String laneOfGroups(XmlElement task, String groups) {
        if (isExpression(groups)) {
            report.faults.add(task.line, "groups-expression", task.label(), groups);
        }
        assigneeOf(task).ifPresent(one -> report.leftOut(task.line, "assignee", task.label(), one));
        return adapted(
                task,
                "lane-from-groups",
                groups,
                laneName(groups, task.attribute("id").orElse("")));
    }

    private String adapted(XmlElement task, String key, String from, String lane) {
        if (!from.equals(lane)) {
            report.adapted(task.line, key, task.label(), from, lane);
        }
        return lane;
    }

    private static Optional<String> groupsOf(XmlElement task) {
        return attributeOf(task, "candidateGroups")
                .or(() -> assignment(task).flatMap(each -> each.attribute("candidateGroups")))
                .or(() -> task.children(Bpmn.MODEL, "potentialOwner")
                        .flatMap(XmlElement::all)
                        .filter(each -> each.is(Bpmn.MODEL, "formalExpression"))
                        .map(XmlElement::text)
                        .findFirst());
    }

    private static Optional<String> assigneeOf(XmlElement task) {
        return assignment(task).flatMap(each -> each.attribute("assignee"));
    }

    private static Optional<XmlElement> assignment(XmlElement task) {
        return extensions(task, "assignmentDefinition").findFirst();
    }

    private static Stream<XmlElement> extensions(XmlElement element, String name) {
        return element.children(Bpmn.MODEL, "extensionElements")
                .flatMap(extensions -> extensions.children.stream())
                .filter(each -> each.name.equals(name) && !each.namespace.equals(Bpmn.ZT));
    }

    private static Optional<String> attributeOf(XmlElement element, String name) {
        return element.foreignAttributes()
                .filter(each ->
                        NAMES.containsKey(each.namespace()) && each.name().equals(name))
                .map(XmlElement.Foreign::value)
                .findFirst();
    }

    /** What a call activity calls. */
    Call callOf(XmlElement activity) {
        var named = extensions(activity, "calledElement").findFirst();
        var process = activity.attribute("calledElement")
                .or(() -> named.flatMap(each -> each.attribute("processId")))
                .orElse("");
        var binding = attributeOf(activity, "calledElementBinding")
                .or(() -> named.flatMap(each -> each.attribute("bindingType")))
                .orElse("latest");
        var version = activity.extension("version");
        if (process.isEmpty() || isExpression(process)) {
            report.faults.add(activity.line, "call-process", activity.label(), process);
        } else if (FIXED_BINDINGS.contains(binding) || !version.orElse("1").matches("[1-9]\\d{0,8}")) {
            report.faults.add(activity.line, "call-binding", activity.label());
        } else if (!binding.equals("latest")) {
            report.adapted(activity.line, "call-latest", activity.label(), binding);
        }
        return new Call(
                process,
                version.filter(each -> each.matches("[1-9]\\d{0,8}"))
                        .map(Integer::valueOf)
                        .orElse(null));
    }

    /** Of another language than FEEL, or to be worked out when a case is already under way. */
    static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{") || text.startsWith("=");
    }

    private static String laneName(String text, String otherwise) {
        var name = laneName(text);
        return name.isEmpty() ? laneName(otherwise) : name;
    }

    /** As lanes are written: small letters, digits and hyphens; empty if nothing of that is in it. */
    private static String laneName(String text) {
        var name = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        var begun = name.isEmpty() || Character.isLetter(name.charAt(0)) ? name : "lane-" + name;
        return begun.length() <= LONGEST_LANE ? begun : begun.substring(0, LONGEST_LANE);
    }
}
