package org.zhengtong.workflow.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Versions of called processes, written like {@code approval.a:3 approval.b:1}. */
@Converter
public class CalledConverter implements AttributeConverter<Map<String, Integer>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, Integer> called) {
        return new TreeMap<>(called)
                .entrySet().stream()
                        .map(each -> each.getKey() + ":" + each.getValue())
                        .collect(Collectors.joining(" "));
    }

    @Override
    public Map<String, Integer> convertToEntityAttribute(String text) {
        var called = new TreeMap<String, Integer>();
        for (var each : text.isEmpty() ? new String[0] : text.split(" ")) {
            var colon = each.lastIndexOf(':');
            called.put(each.substring(0, colon), Integer.valueOf(each.substring(colon + 1)));
        }
        return called;
    }
}
