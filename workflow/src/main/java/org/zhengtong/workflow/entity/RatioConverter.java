package org.zhengtong.workflow.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.zhengtong.platform.support.workflow.Ratio;

/** A ratio as it is written, for example 2/3. */
@Converter
public class RatioConverter implements AttributeConverter<Ratio, String> {

    @Override
    public String convertToDatabaseColumn(Ratio ratio) {
        return ratio == null ? null : ratio.toString();
    }

    @Override
    public Ratio convertToEntityAttribute(String text) {
        return text == null ? null : Ratio.of(text);
    }
}
