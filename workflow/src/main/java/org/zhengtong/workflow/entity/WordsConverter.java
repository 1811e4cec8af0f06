package org.zhengtong.workflow.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Ids and outcomes, which have no spaces, one after the other. */
@Converter
public class WordsConverter implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> words) {
        return String.join(" ", words);
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
