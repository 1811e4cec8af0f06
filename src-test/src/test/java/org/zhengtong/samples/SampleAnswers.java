package org.zhengtong.samples;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.publicservice.approval.MatterDefinition;

/** Good answers to any matter's form, made from its definition: a test needs no knowledge of the fields. */
public final class SampleAnswers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private SampleAnswers() {}

    /** @param township unit code of the township */
    public static Map<String, String> complete(MatterDefinition matter, String township) {
        var answers = new LinkedHashMap<String, String>();
        matter.online().fields().forEach(field -> answers.put(field.id(), answer(field, township)));
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

    private static String answer(FormField field, String township) {
        return switch (field.type()) {
            case TEXT -> "样本文字";
            case LONG_TEXT -> "样本文字，写得长一些。";
            case ADDRESS -> "云溪村三组 27 号";
            case NUMBER -> field.min() == null ? "1" : field.min().toPlainString();
            case DATE -> "2026-10-08";
            case CHOICE, MULTI -> field.choices().get(0).value();
            case YES_NO -> "false";
            case RESIDENT_ID -> residentId("99012319400101002");
            case MOBILE -> "19000000077";
            case CREDIT_CODE -> "92990123PDY200011L";
            case TOWNSHIP -> township;
        };
    }
}
