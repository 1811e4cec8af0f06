package org.zhengtong.samples;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhengtong.publicservice.approval.DayBound;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.publicservice.approval.MatterDefinition;

/** Good answers to any matter's form, made from its definition: a test needs no knowledge of the fields. */
public final class SampleAnswers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** With its check digit; no bank issues it. */
    public static final String BANK_CARD = "6200000000000001230";

    private SampleAnswers() {}

    /** @param township unit code of the township */
    public static Map<String, String> complete(MatterDefinition matter, String township) {
        var answers = new LinkedHashMap<String, String>();
        matter.online()
                .fields()
                .filter(field -> !field.followsFromOthers())
                .forEach(field -> answers.put(field.id(), answer(field, answers, township)));
        return answers;
    }

    /** A resident ID of the demo county with the right check digit. */
    public static String residentId(String seventeen) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    /** As early as the other dates allow; what lies ahead is far ahead, however the tests move the clock. */
    private static String date(FormField field, Map<String, String> before) {
        return field.days().stream()
                .filter(bound -> bound.notBefore() != null)
                .findFirst()
                .map(bound -> bound.from().equals(DayBound.TODAY)
                        ? "2099-10-08"
                        : LocalDate.parse(before.get(bound.from()))
                                .plusDays(bound.plus())
                                .toString())
                .orElse("2024-03-08");
    }

    private static String answer(FormField field, Map<String, String> before, String township) {
        return switch (field.type()) {
            case TEXT, PERSON_NAME, FIRM_NAME -> "样本文字";
            case LONG_TEXT -> "样本文字，写得长一些。";
            case ADDRESS -> "云溪村三组 27 号";
            case NUMBER -> field.min() == null ? "1" : field.min().toPlainString();
            case YEAR -> "1998";
            case DATE -> date(field, before);
            case BANK_CARD -> BANK_CARD;
            case CHOICE, MULTI -> field.choices().get(0).value();
            case YES_NO ->
                field.mustBe() == null ? "false" : field.mustBe().is().get(0);
            case RESIDENT_ID -> residentId("99012319400101002");
            case MOBILE -> "19000000077";
            case CREDIT_CODE -> "92990123PDY200011L";
            case TOWNSHIP -> township;
        };
    }
}
