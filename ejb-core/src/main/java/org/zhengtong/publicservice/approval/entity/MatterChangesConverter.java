package org.zhengtong.publicservice.approval.entity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.zhengtong.publicservice.approval.MatterChange;

/** Keeps changes as JSON. */
@Converter
public class MatterChangesConverter implements AttributeConverter<List<MatterChange>, String> {

    private static final TypeReference<List<MatterChange>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<MatterChange> changes) {
        return Json.write(changes);
    }

    @Override
    public List<MatterChange> convertToEntityAttribute(String text) {
        return Json.read(text, TYPE);
    }
}
