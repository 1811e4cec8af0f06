package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.zhengtong.publicservice.approval.MatterDefinition;

/** Keeps a definition as JSON. */
@Converter
public class DefinitionConverter implements AttributeConverter<MatterDefinition, String> {

    @Override
    public String convertToDatabaseColumn(MatterDefinition definition) {
        return Json.write(definition);
    }

    @Override
    public MatterDefinition convertToEntityAttribute(String text) {
        return Json.read(text, MatterDefinition.class);
    }
}
