package org.zhengtong.workflow.control.bpmn;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/**
 * A FEEL condition on a sequence flow. It sees the facts of the case, {@code outcome} (of the step decided last) and
 * {@code outcomes} (of every step decided so far, by node: {@code get value(outcomes, "task-review") = "agree"}).
 *
 * <p>Only comparisons and a handful of functions are let in: FEEL as such can call Java classes, run loops of any
 * length and match regular expressions that never end.
 */
public final class Condition {

    public static final String OUTCOME = "outcome";
    public static final String OUTCOMES = "outcomes";

    private static final int MOST_CHARACTERS = 500;
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
            "number",
            "starts with",
            "string length");

    private final String text;
    private final CompiledExpression compiled;

    private Condition(String text, CompiledExpression compiled) {
        this.text = text;
        this.compiled = compiled;
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
        return new Condition(text, FEEL_ENGINE.compile(text, context));
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
        var known = new HashMap<String, Object>();
        facts.forEach((name, value) -> known.put(name, value instanceof Number number ? decimal(number) : value));
        known.putIfAbsent(OUTCOMES, Map.of());
        return Boolean.TRUE.equals(FEEL_ENGINE.evaluate(compiled, known));
    }

    /** FEEL's only kind of number. */
    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
