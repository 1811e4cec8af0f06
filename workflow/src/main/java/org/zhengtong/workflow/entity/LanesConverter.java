package org.zhengtong.workflow.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.platform.support.workflow.Signatory;

/** Who fills which lane, as JSON text of {@link Queue}s. */
@Converter
public class LanesConverter implements AttributeConverter<Map<String, List<Signatory>>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(Map<String, List<Signatory>> lanes) {
        var text = new LinkedHashMap<String, List<String>>();
        lanes.forEach((lane, signatories) ->
                text.put(lane, signatories.stream().map(Queue::of).toList()));
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException notWritable) {
            throw new IllegalArgumentException(notWritable);
        }
    }

    @Override
    public Map<String, List<Signatory>> convertToEntityAttribute(String text) {
        try {
            var lanes = new LinkedHashMap<String, List<Signatory>>();
            JSON.readValue(text, new TypeReference<LinkedHashMap<String, List<String>>>() {})
                    .forEach((lane, queues) -> lanes.put(
                            lane, queues.stream().map(Queue::signatory).toList()));
            return lanes;
        } catch (JsonProcessingException notReadable) {
            throw new IllegalStateException(notReadable);
        }
    }
}
