package org.zhengtong.workflow.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.platform.support.workflow.FieldAccess;

/** Fields with their access, one after the other: {@code area:READ remark:EDIT}. */
@Converter
public class FieldsConverter implements AttributeConverter<Map<String, FieldAccess>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, FieldAccess> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ":" + field.getValue())
                .collect(Collectors.joining(" "));
    }

    @Override
    public Map<String, FieldAccess> convertToEntityAttribute(String text) {
        var fields = new LinkedHashMap<String, FieldAccess>();
        for (var field : text.isEmpty() ? new String[0] : text.split(" ")) {
            var colon = field.indexOf(':');
            fields.put(field.substring(0, colon), FieldAccess.valueOf(field.substring(colon + 1)));
        }
        return fields;
    }
}
