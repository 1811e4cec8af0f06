package org.zhengtong.workflow.control.drawing;

import static org.zhengtong.workflow.control.drawing.Svg.number;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.workflow.control.Definitions;
import org.zhengtong.workflow.control.StepViews;
import org.zhengtong.workflow.control.bpmn.Flow;
import org.zhengtong.workflow.control.bpmn.Layout.Point;
import org.zhengtong.workflow.control.bpmn.ProcessModel;
import org.zhengtong.workflow.entity.CaseFile;
import org.zhengtong.workflow.entity.CaseState;

/** Draws a case: its process as it was laid out, with what has been, is and may still be. */
@Dependent
public class CaseDrawing {

    private static final double MARGIN = 8;
    private static final double LABEL_ROOM = 32;

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    @Inject
    Definitions definitions;

    @Inject
    StepViews steps;

    @Inject
    Signatories signatories;

    @Inject
    Clock clock;

    public String of(CaseKey key, Locale locale) {
        return draw(find(key), new MarkWriter(signatories, locale, clock.getZone()), locale);
    }

    @SuppressWarnings("unchecked")
    private DrawnCase find(CaseKey key) {
        var row = em.createQuery("""
                        select c.process, c.processVersion, c.state, c.endNode, c.way from CaseFile c
                        where c.system = :system and c.number = :number""", Object[].class)
                .setParameter("system", key.system())
                .setParameter("number", key.number())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(CaseFile.class, key.auditName()));
        return new DrawnCase(
                definitions.get((String) row[0], (Integer) row[1]).model(),
                (Integer) row[1],
                (CaseState) row[2],
                (String) row[3],
                (List<String>) row[4],
                steps.of(key));
    }

    private static String draw(DrawnCase drawn, MarkWriter writer, Locale locale) {
        var model = drawn.model();
        var marks = marks(drawn, writer);
        var svg = new Svg();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "flow",
                "viewBox",
                viewBox(model),
                "role",
                "img",
                "aria-labelledby",
                "flow-title flow-desc");
        svg.text("title", writer.say("title", model.name().in(locale), drawn.version()), "id", "flow-title");
        svg.text("desc", told(model, marks), "id", "flow-desc");
        svg.raw("<defs><marker id=\"flow-arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" "
                + "markerHeight=\"7\" orient=\"auto\"><path class=\"arrow\" d=\"M1 1 7 4 1 7\" fill=\"none\" "
                + "stroke=\"currentColor\"/></marker></defs>");
        model.flows()
                .values()
                .forEach(flow -> edge(svg, model, flow, drawn.way().contains(flow.id()), locale));
        var painter = new NodePainter(svg, locale);
        marks.forEach((node, mark) ->
                painter.paint(model.node(node), model.layout().boxes().get(node), mark));
        return svg.close("svg").toString();
    }

    private static Map<String, Mark> marks(DrawnCase drawn, MarkWriter writer) {
        var ahead = drawn.ahead();
        var latest = drawn.latest();
        var marks = new LinkedHashMap<String, Mark>();
        drawn.model()
                .nodes()
                .forEach((id, node) -> marks.put(id, writer.mark(node, drawn.stateOf(node, ahead), latest.get(id))));
        return marks;
    }

    /** The drawing for those who do not see it: its named nodes, one sentence each. */
    private static String told(ProcessModel model, Map<String, Mark> marks) {
        return marks.entrySet().stream()
                .filter(entry -> !model.node(entry.getKey()).name().zh().isEmpty())
                .map(entry -> entry.getValue().told())
                .collect(Collectors.joining(" "));
    }

    private static void edge(Svg svg, ProcessModel model, Flow flow, boolean walked, Locale locale) {
        var line = model.layout().lines().get(flow.id());
        svg.empty(
                "path",
                "class",
                walked ? "edge walked" : "edge",
                "d",
                Svg.line(line),
                "fill",
                "none",
                "stroke",
                "currentColor",
                "marker-end",
                "url(#flow-arrow)");
        var name = flow.name().in(locale);
        if (!name.isEmpty()) {
            var at = besideLongest(line);
            svg.text(
                    "text",
                    name,
                    "class",
                    "edge-name",
                    "x",
                    number(at.x()),
                    "y",
                    number(at.y()),
                    "font-size",
                    "11",
                    "fill",
                    "currentColor",
                    "text-anchor",
                    "middle");
        }
    }

    /** Above the middle of the longest piece. */
    private static Point besideLongest(List<Point> line) {
        var longest = 0.0;
        var at = line.get(0);
        for (int i = 1; i < line.size(); i++) {
            var from = line.get(i - 1);
            var to = line.get(i);
            var length = Math.hypot(to.x() - from.x(), to.y() - from.y());
            if (length > longest) {
                longest = length;
                at = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2 - 5);
            }
        }
        return at;
    }

    private static String viewBox(ProcessModel model) {
        var corners = Stream.concat(
                        model.layout().boxes().values().stream()
                                .flatMap(box -> Stream.of(
                                        new Point(box.x(), box.y()),
                                        new Point(box.x() + box.width(), box.y() + box.height() + LABEL_ROOM))),
                        model.layout().lines().values().stream().flatMap(List::stream))
                .toList();
        var left = corners.stream().mapToDouble(Point::x).min().orElse(0) - MARGIN;
        var top = corners.stream().mapToDouble(Point::y).min().orElse(0) - MARGIN;
        var right = corners.stream().mapToDouble(Point::x).max().orElse(0) + MARGIN;
        var bottom = corners.stream().mapToDouble(Point::y).max().orElse(0) + MARGIN;
        return Stream.of(left, top, right - left, bottom - top).map(Svg::number).collect(Collectors.joining(" "));
    }
}
