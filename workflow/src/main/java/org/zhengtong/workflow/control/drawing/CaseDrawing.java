package org.zhengtong.workflow.control.drawing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.CaseState;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.workflow.control.Definitions;
import org.zhengtong.workflow.control.StepViews;
import org.zhengtong.workflow.entity.CaseFile;
import org.zhengtong.workflow.entity.WalkedVersion;

/** Draws a case: its process as it was laid out, with what has been, is and may still be. */
@Dependent
public class CaseDrawing {

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
                        select c.process, c.processVersion, c.state, c.endNode, c.way, c.called from CaseFile c
                        where c.system = :system and c.number = :number""", Object[].class)
                .setParameter("system", key.system())
                .setParameter("number", key.number())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(CaseFile.class, key.auditName()));
        return new DrawnCase(
                definitions.get(new WalkedVersion((String) row[0], (Integer) row[1], (Map<String, Integer>) row[5])),
                (Integer) row[1],
                (CaseState) row[2],
                (String) row[3],
                (List<String>) row[4],
                steps.of(key));
    }

    private static String draw(DrawnCase drawn, MarkWriter writer, Locale locale) {
        var model = drawn.drawn();
        var title = writer.say("title", model.name().in(locale), drawn.version());
        var walked = Set.copyOf(drawn.way());
        return ProcessPainter.paint(model, title, marks(drawn, writer), walked, hidden(drawn, writer), locale);
    }

    private static Map<String, Mark> marks(DrawnCase drawn, MarkWriter writer) {
        var ahead = drawn.ahead();
        var marks = new LinkedHashMap<String, Mark>();
        drawn.drawn()
                .nodes()
                .forEach((id, node) -> marks.put(id, writer.mark(node, drawn.stateOf(node, ahead), drawn)));
        return marks;
    }

    /** For those who do not see the drawing: the steps that stand behind one box. */
    private static Map<String, String> hidden(DrawnCase drawn, MarkWriter writer) {
        var ahead = drawn.ahead();
        var told = new LinkedHashMap<String, String>();
        drawn.drawn()
                .nodes()
                .values()
                .forEach(node -> told.put(
                        node.id(),
                        drawn.hiddenIn(node)
                                .map(inner -> writer.mark(inner, drawn.stateOf(inner, ahead), drawn))
                                .map(Mark::told)
                                .collect(Collectors.joining(" "))));
        return told;
    }
}
