package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.publicservice.approval.CaseView.FieldLine;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.publicservice.approval.FormStep;
import org.zhengtong.publicservice.approval.MatterDefinition;

/** The form with the answers that apply, line by line, sensitive ones masked. */
@ApplicationScoped
public class FieldLines {

    @Inject
    FieldTexts texts;

    public List<FieldLine> of(MatterDefinition matter, Map<String, String> answers) {
        return matter.online().form().stream()
                .flatMap(step -> step.fields().stream()
                        .filter(field -> FormCheck.applies(field.visibleWhen(), answers))
                        .filter(field -> !answers.getOrDefault(field.id(), "").isBlank())
                        .map(field -> line(step, field, answers.get(field.id()), source(matter, field))))
                .toList();
    }

    /** Null for what does not follow from anything. */
    private static Bilingual source(MatterDefinition matter, FormField field) {
        return field.followsFromOthers()
                ? matter.online().field(field.derived().from()).orElseThrow().label()
                : null;
    }

    private FieldLine line(FormStep step, FormField field, String answer, Bilingual source) {
        return new FieldLine(
                step.id(),
                field.id(),
                field.label(),
                texts.masked(field, answer, Locale.CHINESE),
                texts.masked(field, answer, Locale.ENGLISH),
                field.type().isSensitive(),
                field.given(),
                source);
    }
}
