package org.zhengtong.portal.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What a kind of column needs to know of an article besides its text. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PlainFacts.class, name = "plain"),
    @JsonSubTypes.Type(value = LeaderFacts.class, name = "leader"),
    @JsonSubTypes.Type(value = UnitFacts.class, name = "unit"),
    @JsonSubTypes.Type(value = ProcurementFacts.class, name = "procurement"),
    @JsonSubTypes.Type(value = RegulationFacts.class, name = "regulation"),
    @JsonSubTypes.Type(value = ProjectFacts.class, name = "project"),
    @JsonSubTypes.Type(value = ServiceFacts.class, name = "service"),
    @JsonSubTypes.Type(value = TalentFacts.class, name = "talent"),
    @JsonSubTypes.Type(value = ExplanationFacts.class, name = "explanation")
})
public sealed interface Facts
        permits PlainFacts,
                LeaderFacts,
                UnitFacts,
                ProcurementFacts,
                RegulationFacts,
                ProjectFacts,
                ServiceFacts,
                TalentFacts,
                ExplanationFacts {

    /** Names of the facts without which an article of the kind says too little. */
    List<String> missing();

    /** All that is said in words. */
    default List<String> texts() {
        return Arrays.stream(getClass().getRecordComponents())
                .filter(part -> part.getType() == String.class)
                .map(part -> value(this, part))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String value(Facts facts, RecordComponent part) {
        try {
            return (String) part.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The names whose values are empty. */
    static List<String> emptyAmong(Object... namesAndValues) {
        var missing = new ArrayList<String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value == null || value instanceof String text && text.isBlank()) {
                missing.add((String) namesAndValues[i]);
            }
        }
        return List.copyOf(missing);
    }
}
