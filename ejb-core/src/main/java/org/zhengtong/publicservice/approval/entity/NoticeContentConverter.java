package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.zhengtong.publicservice.approval.NoticeContent;

/** Keeps a notice's content as JSON. */
@Converter
public class NoticeContentConverter implements AttributeConverter<NoticeContent, String> {

    @Override
    public String convertToDatabaseColumn(NoticeContent content) {
        return Json.write(content);
    }

    @Override
    public NoticeContent convertToEntityAttribute(String text) {
        return Json.read(text, NoticeContent.class);
    }
}
