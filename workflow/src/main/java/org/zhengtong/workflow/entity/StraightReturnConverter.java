package org.zhengtong.workflow.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How a case stood, as JSON text. */
@Converter
public class StraightReturnConverter implements AttributeConverter<StraightReturn, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(StraightReturn way) {
        try {
            return way == null ? null : JSON.writeValueAsString(way);
        } catch (JsonProcessingException notWritable) {
            throw new IllegalArgumentException(notWritable);
        }
    }

    @Override
    public StraightReturn convertToEntityAttribute(String text) {
        try {
            return text == null ? null : JSON.readValue(text, StraightReturn.class);
        } catch (JsonProcessingException notReadable) {
            throw new IllegalStateException(notReadable);
        }
    }
}
