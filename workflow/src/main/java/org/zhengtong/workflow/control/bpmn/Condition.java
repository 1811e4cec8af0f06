package org.zhengtong.workflow.control.bpmn;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.CompiledExpression;
import org.kie.dmn.feel.lang.CompilerContext;
import org.kie.dmn.feel.lang.ast.ASTNode;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.BetweenNode;
import org.kie.dmn.feel.lang.ast.BooleanNode;
import org.kie.dmn.feel.lang.ast.FunctionInvocationNode;
import org.kie.dmn.feel.lang.ast.InNode;
import org.kie.dmn.feel.lang.ast.InfixOpNode;
import org.kie.dmn.feel.lang.ast.InfixOperator;
import org.kie.dmn.feel.lang.ast.ListNode;
import org.kie.dmn.feel.lang.ast.NameRefNode;
import org.kie.dmn.feel.lang.ast.NullNode;
import org.kie.dmn.feel.lang.ast.NumberNode;
import org.kie.dmn.feel.lang.ast.RangeNode;
import org.kie.dmn.feel.lang.ast.SignedUnaryNode;
import org.kie.dmn.feel.lang.ast.StringNode;
import org.kie.dmn.feel.lang.ast.UnaryTestListNode;
import org.kie.dmn.feel.lang.ast.UnaryTestNode;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.kie.dmn.feel.lang.impl.FEELEventListenersManager;
import org.kie.dmn.feel.lang.types.BuiltInType;
import org.kie.dmn.feel.parser.feel11.ASTBuilderVisitor;
import org.kie.dmn.feel.parser.feel11.FEELParser;
import org.zhengtong.kernel.Bilingual;

/**
 * A FEEL condition on a sequence flow. It sees the facts of the case, {@code outcome} (of the step decided last) and
 * {@code outcomes} (of every step decided so far, by node: {@code get value(outcomes, "task-review") = "agree"}).
 *
 * <p>Only comparisons and a handful of functions are let in: FEEL as such can call Java classes, run loops of any
 * length, match regular expressions that never end, and make numbers that fill the memory.
 */
public final class Condition {

    public static final String OUTCOME = "outcome";
    public static final String OUTCOMES = "outcomes";

    private static final int MOST_CHARACTERS = 500;
    private static final int MOST_DIGITS = 400;
    private static final int DEEPEST = 20;
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final Pattern SIGNS = Pattern.compile("-\\s*-\\s*-");
    private static final String NUMBER = "[0-9]{0,40}(\\.[0-9]{0,40})?";
    private static final FEEL FEEL_ENGINE = FEELBuilder.builder()
            .withClassloader(Condition.class.getClassLoader())
            .build();
    private static final Set<Class<?>> ALLOWED = Set.of(
            BetweenNode.class,
            BooleanNode.class,
            FunctionInvocationNode.class,
            InNode.class,
            InfixOpNode.class,
            ListNode.class,
            NameRefNode.class,
            NullNode.class,
            NumberNode.class,
            RangeNode.class,
            SignedUnaryNode.class,
            StringNode.class,
            UnaryTestListNode.class,
            UnaryTestNode.class);
    private static final Set<String> FUNCTIONS = Set.of(
            "abs",
            "ceiling",
            "contains",
            "count",
            "date",
            "ends with",
            "floor",
            "get value",
            "list contains",
            "max",
            "min",
            "not",
            "starts with",
            "string length");

    private final String text;
    private final CompiledExpression compiled;
    private final String prefix;
    private final List<Condition> alternatives;

    private Condition(String text, CompiledExpression compiled, String prefix, List<Condition> alternatives) {
        this.text = text;
        this.compiled = compiled;
        this.prefix = prefix;
        this.alternatives = alternatives;
    }

    /** Holds where one of them does. */
    static Condition anyOf(List<Condition> conditions) {
        var text = conditions.stream().map(Condition::toString).collect(Collectors.joining(" or "));
        return new Condition(text, null, "", List.copyOf(conditions));
    }

    /** In a process that is called from somewhere it sees the outcomes of that process, by the ids that it gave them. */
    Condition calledFrom(String caller) {
        return new Condition(text, compiled, caller + prefix, List.of());
    }

    /**
     * @param names what the condition may ask for besides the outcomes
     * @param faults gets what is wrong; the result is of no use then
     */
    static Condition parse(String text, List<String> names, XmlElement where, Faults faults) {
        if (text.length() > MOST_CHARACTERS) {
            faults.add(where.line, "condition-too-long", where.label(), MOST_CHARACTERS);
            return null;
        }
        if (isNestedTooDeeply(text)) {
            faults.add(where.line, "condition-nested", where.label(), DEEPEST);
            return null;
        }
        var context = contextWith(names);
        var before = new int[1];
        var events = new FEELEventListenersManager();
        events.addListener(event -> {
            before[0]++;
            faults.add(where.line, "condition-syntax", where.label(), text, event.getMessage());
        });
        var tree = FEELParser.parse(events, text, context.getInputVariableTypes(), Map.of(), List.of(), List.of(), null)
                .compilation_unit();
        if (before[0] > 0) {
            return null;
        }
        var root = tree.accept(new ASTBuilderVisitor(context.getInputVariableTypes(), null));
        check(root, context.getInputVariableTypes().keySet(), text, where, faults);
        return new Condition(text, FEEL_ENGINE.compile(text, context), "", List.of());
    }

    /** The parser calls itself for each bracket and sign, and would run out of stack. */
    private static boolean isNestedTooDeeply(String text) {
        var depth = 0;
        var deepest = 0;
        for (char each : text.toCharArray()) {
            depth += OPENING.indexOf(each) >= 0 ? 1 : CLOSING.indexOf(each) >= 0 ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest > DEEPEST || SIGNS.matcher(text).find();
    }

    /** The names that a condition of another tool asks for, which declares nothing; none if it can't be read. */
    static Set<String> namesIn(String text) {
        if (text.length() > MOST_CHARACTERS || isNestedTooDeeply(text)) {
            return Set.of();
        }
        var names = new LinkedHashSet<String>();
        var types = contextWith(List.of()).getInputVariableTypes();
        var tree = FEELParser.parse(new FEELEventListenersManager(), text, types, Map.of(), List.of(), List.of(), null)
                .compilation_unit();
        collectNames(tree.accept(new ASTBuilderVisitor(types, null)), names);
        names.removeAll(types.keySet());
        return names;
    }

    private static void collectNames(ASTNode node, Set<String> names) {
        if (node instanceof FunctionInvocationNode call) {
            call.getParams().getElements().forEach(each -> collectNames(each, names));
        } else if (node instanceof NameRefNode) {
            names.add(node.getText());
        } else if (node != null) {
            Stream.of(node.getChildrenNode()).forEach(child -> collectNames(child, names));
        }
    }

    /** What is wrong with a condition that is being written; empty if nothing is. */
    public static Optional<Bilingual> problem(String text, List<String> names, String where) {
        var faults = new Faults();
        parse(text, names, new XmlElement("", where, 0), faults);
        try {
            faults.throwIfAny();
            return Optional.empty();
        } catch (InvalidDefinition invalid) {
            return Optional.of(invalid.faults().get(0).text());
        }
    }

    private static CompilerContext contextWith(List<String> names) {
        var context = FEEL_ENGINE.newCompilerContext();
        names.forEach(name -> context.addInputVariableType(name, BuiltInType.UNKNOWN));
        context.addInputVariableType(OUTCOME, BuiltInType.STRING);
        context.addInputVariableType(OUTCOMES, BuiltInType.UNKNOWN);
        return context;
    }

    private static void check(BaseNode root, Set<String> names, String text, XmlElement where, Faults faults) {
        if (root == null) {
            faults.add(where.line, "condition-syntax", where.label(), text, "");
            return;
        }
        checkNode(root, names, text, where, faults);
    }

    private static void checkNode(ASTNode node, Set<String> names, String text, XmlElement where, Faults faults) {
        if (!ALLOWED.contains(node.getClass())) {
            faults.add(where.line, "condition-construct", where.label(), node.getText());
            return;
        }
        if (node instanceof FunctionInvocationNode call) {
            if (!FUNCTIONS.contains(call.getName().getText())) {
                faults.add(
                        where.line,
                        "condition-function",
                        where.label(),
                        call.getName().getText());
            }
            call.getParams().getElements().forEach(each -> checkNode(each, names, text, where, faults));
            return;
        }
        if (node instanceof InfixOpNode infix && infix.getOperator() == InfixOperator.POW
                || node instanceof NumberNode && !node.getText().matches(NUMBER)) {
            faults.add(where.line, "condition-construct", where.label(), node.getText());
        }
        if (node instanceof InNode in && in.getExprs() instanceof InfixOpNode) {
            faults.add(where.line, "condition-in", where.label(), in.getText());
        }
        if (node instanceof NameRefNode && !names.contains(node.getText())) {
            faults.add(where.line, "condition-name", where.label(), node.getText());
        }
        for (var child : node.getChildrenNode()) {
            checkNode(child, names, text, where, faults);
        }
    }

    /**
     * @param facts all that the condition may ask for; what is not there is null, and a comparison with null does not
     *     hold
     */
    public boolean holds(Map<String, Object> facts) {
        if (!alternatives.isEmpty()) {
            return alternatives.stream().anyMatch(each -> each.holds(facts));
        }
        var known = new HashMap<String, Object>();
        facts.forEach((name, value) -> known.put(name, value instanceof Number number ? decimal(number) : value));
        known.put(OUTCOMES, ownOutcomes(facts));
        return Boolean.TRUE.equals(FEEL_ENGINE.evaluate(compiled, known));
    }

    private Map<?, ?> ownOutcomes(Map<String, Object> facts) {
        var all = facts.get(OUTCOMES) instanceof Map<?, ?> outcomes ? outcomes : Map.of();
        if (prefix.isEmpty()) {
            return all;
        }
        return all.entrySet().stream()
                .filter(each -> String.valueOf(each.getKey()).startsWith(prefix))
                .collect(Collectors.toMap(
                        each -> String.valueOf(each.getKey()).substring(prefix.length()), Map.Entry::getValue));
    }

    /** FEEL's only kind of number; one that no county counts to is none. */
    private static BigDecimal decimal(Number number) {
        var decimal = new BigDecimal(number.toString());
        return Math.abs((long) decimal.scale()) + decimal.precision() > MOST_DIGITS ? null : decimal;
    }

    @Override
    public String toString() {
        return text;
    }
}
