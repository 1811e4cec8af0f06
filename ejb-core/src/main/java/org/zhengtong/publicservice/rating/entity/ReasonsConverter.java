package org.zhengtong.publicservice.rating.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.publicservice.rating.RatingReason;

/** Reasons by their names, with commas between them. */
@Converter
public class ReasonsConverter implements AttributeConverter<List<RatingReason>, String> {

    @Override
    public String convertToDatabaseColumn(List<RatingReason> reasons) {
        return reasons.stream().map(RatingReason::name).collect(Collectors.joining(","));
    }

    @Override
    public List<RatingReason> convertToEntityAttribute(String names) {
        return names.isEmpty()
                ? List.of()
                : Stream.of(names.split(",")).map(RatingReason::valueOf).toList();
    }
}
