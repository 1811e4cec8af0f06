package org.zhengtong.web.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.zhengtong.publicservice.approval.EligibilityQuestion;
import org.zhengtong.publicservice.approval.FieldType;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.publicservice.approval.OnlineFiling;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.tags.Question;
import org.zhengtong.web.words.Words;

/** The questions before a form: may one apply at all. */
public final class Eligibility {

    private final OnlineFiling filing;
    private final UnaryOperator<String> request;

    /** @param request gives the value of a parameter, null if there is none */
    public Eligibility(OnlineFiling filing, UnaryOperator<String> request) {
        this.filing = filing;
        this.request = request;
    }

    /** The questions, drawn as fields of yes and no. */
    public List<FormField> questions() {
        return filing.eligibility().stream()
                .map(question -> FormField.asked(question.id(), FieldType.YES_NO, question.text()))
                .toList();
    }

    /** What was answered; empty for a question that was not. */
    public String answer(String question) {
        var given = request.apply(Question.name(question));
        return given == null ? "" : given;
    }

    /** Answers that were given. */
    public Map<String, Boolean> answers() {
        var answers = new LinkedHashMap<String, Boolean>();
        for (var question : filing.eligibility()) {
            if (!answer(question.id()).isEmpty()) {
                answers.put(question.id(), Boolean.valueOf(answer(question.id())));
            }
        }
        return answers;
    }

    /** Whether all were answered; says where not. */
    public boolean isAnswered() {
        var answers = answers();
        var open = filing.eligibility().stream()
                .filter(question -> !answers.containsKey(question.id()))
                .toList();
        open.forEach(Eligibility::ask);
        return open.isEmpty();
    }

    /** Answers that rule the applicant out. */
    public List<EligibilityQuestion> against() {
        var answers = answers();
        return filing.eligibility().stream()
                .filter(question -> !Boolean.valueOf(question.required()).equals(answers.get(question.id())))
                .toList();
    }

    private static void ask(EligibilityQuestion question) {
        var words = Words.in(Language.current());
        Faults.tell(Question.name(question.id()), words.of(question.text()), words.get("filing.eligibility.answer"));
    }
}
