package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.zhengtong.publicservice.approval.LicenceContent;

/** Keeps a licence's content as JSON. */
@Converter
public class LicenceContentConverter implements AttributeConverter<LicenceContent, String> {

    @Override
    public String convertToDatabaseColumn(LicenceContent content) {
        return Json.write(content);
    }

    @Override
    public LicenceContent convertToEntityAttribute(String text) {
        return Json.read(text, LicenceContent.class);
    }
}
