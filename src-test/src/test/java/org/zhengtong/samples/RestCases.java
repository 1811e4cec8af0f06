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

/** Walks cases over the REST interfaces: small catering registration, accepted and decided at the market regulation. */
public final class RestCases {

    public static final String MATTER = "small-catering";
    public static final String CLERK = "lin.xiaolan";
    public static final String HEAD = "xu.guoliang";
    public static final String FIRM = "19000000101";

    /** One case as its applicant knows it. */
    public record Case(String number, String queryCode) {}

    private static final byte[] PNG = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63"
                    + "60000002000001e221bc330000000049454e44ae426082");

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Rest nobody;
    private final Rest applicant;
    private final Rest clerk;
    private final Rest head;
    private final Map<String, Object> body = new LinkedHashMap<>();

    /** Uploads the materials once; every case hands in the same files. */
    public RestCases(String base) throws IOException {
        nobody = new Rest(base, null);
        applicant = new Rest(base, FIRM);
        clerk = new Rest(base, CLERK);
        head = new Rest(base, HEAD);
        var matter = MAPPER.treeToValue(good(nobody.get("/api/matters/" + MATTER)), MatterDefinition.class);
        var handles = new LinkedHashMap<String, List<String>>();
        for (var material : matter.fromApplicant()) {
            if (material.necessity() != Necessity.OPTIONAL) {
                var path = "/api/matters/" + MATTER + "/materials/" + material.code() + "?name=sample.png";
                handles.put(
                        material.code(),
                        List.of(good(applicant.upload(path, PNG)).get("handle").asText()));
            }
        }
        body.put("matter", MATTER);
        body.put("answers", SampleAnswers.complete(matter, "chengguan"));
        body.put("materials", handles);
    }

    public Case file(String requestId) throws IOException {
        var request = new LinkedHashMap<>(body);
        request.put("requestId", requestId);
        var receipt = good(applicant.post("/api/applications", request));
        return new Case(receipt.get("number").asText(), receipt.get("queryCode").asText());
    }

    public void accept(Case filed) throws IOException {
        good(clerk.post("/intranet/api/cases/" + filed.number() + "/acceptance", Map.of("opinion", "材料齐全")));
    }

    public void decide(Case filed) throws IOException {
        var step = view(filed).get("mine").get("id").get("value").asLong();
        good(head.post(
                "/intranet/api/cases/" + filed.number() + "/steps/" + step + "/signature",
                Map.of("outcome", "approve", "opinion", "准予登记")));
    }

    /** As the deciding head sees it. */
    public JsonNode view(Case filed) throws IOException {
        return good(head.get("/intranet/api/cases/" + filed.number()));
    }

    public JsonNode progress(Case filed) throws IOException {
        return good(nobody.get("/api/applications/" + filed.number(), "Query-Code", filed.queryCode()));
    }

    private static JsonNode good(Rest.Answer answer) throws IOException {
        if (!answer.isGood()) {
            throw new IOException("status " + answer.status() + ": " + answer.json());
        }
        return answer.json();
    }
}
