package org.zhengtong.publicservice.hall.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalTime;

/** Keeps a time of day as minutes since midnight: no time zone can move it. */
@Converter
public class MinuteOfDay implements AttributeConverter<LocalTime, Integer> {

    private static final int SECONDS = 60;

    @Override
    public Integer convertToDatabaseColumn(LocalTime time) {
        return time == null ? null : time.toSecondOfDay() / SECONDS;
    }

    @Override
    public LocalTime convertToEntityAttribute(Integer minutes) {
        return minutes == null ? null : LocalTime.ofSecondOfDay((long) minutes * SECONDS);
    }
}
