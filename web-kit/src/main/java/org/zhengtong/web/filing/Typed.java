package org.zhengtong.web.filing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.publicservice.approval.FieldType;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.web.tags.Question;

/** Takes answers out of a request. */
public final class Typed {

    private Typed() {}

    /** Answers by field; fields that the request says nothing about are left out. */
    public static Map<String, String> answers(Map<String, String[]> request, List<FormField> fields) {
        var typed = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var sent = request.get(Question.name(field.id()));
            if (sent != null) {
                var text = Arrays.stream(sent).filter(each -> !each.isEmpty()).collect(Collectors.joining(","));
                typed.put(field.id(), plain(field.type(), text));
            }
        }
        return typed;
    }

    /** Name of the parameter that says whether a material is promised. */
    public static String promise(String material) {
        return "p-" + material;
    }

    /** Materials by whether they are promised; an unticked box sends what stands behind it. */
    public static Map<String, Boolean> promises(Map<String, String[]> request, List<String> materials) {
        return materials.stream()
                .filter(code -> request.containsKey(promise(code)))
                .collect(Collectors.toMap(code -> code, code -> Arrays.asList(request.get(promise(code)))
                        .contains("true")));
    }

    /** A Chinese keyboard writes digits twice as wide, and people part thousands: neither is a mistake. */
    private static String plain(FieldType type, String text) {
        return switch (type) {
            case NUMBER, YEAR ->
                Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
            case RESIDENT_ID, CREDIT_CODE, MOBILE, BANK_CARD -> Normalizer.normalize(text, Normalizer.Form.NFKC);
            default -> text;
        };
    }
}
