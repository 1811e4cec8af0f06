package org.zhengtong.samples;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.Necessity;

/** Bodies of REST calls, complete in every field and material. */
public final class RestBodies {

    public static final byte[] PNG = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63"
                    + "60000002000001e221bc330000000049454e44ae426082");

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RestBodies() {}

    /** An application for a matter; its files are uploaded on the way. */
    public static Map<String, Object> application(Rest applicant, String code, String township) throws IOException {
        var matter = MAPPER.treeToValue(good(applicant.get("/api/matters/" + code)), MatterDefinition.class);
        var handles = new LinkedHashMap<String, List<String>>();
        for (var material : matter.fromApplicant()) {
            if (material.necessity() != Necessity.OPTIONAL) {
                var path = "/api/matters/" + code + "/materials/" + material.code() + "?name=sample.png";
                handles.put(
                        material.code(),
                        List.of(good(applicant.upload(path, PNG)).get("handle").asText()));
            }
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("matter", code);
        body.put("answers", SampleAnswers.complete(matter, township));
        body.put("materials", handles);
        return body;
    }

    public static JsonNode good(Rest.Answer answer) throws IOException {
        if (!answer.isGood()) {
            throw new IOException("status " + answer.status() + ": " + answer.json());
        }
        return answer.json();
    }
}
