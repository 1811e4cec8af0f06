package org.zhengtong.samples;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Walks cases over the REST interfaces: small catering registration, accepted and decided at the market regulation. */
public final class RestCases {

    public static final String MATTER = "small-catering";
    public static final String CLERK = "lin.xiaolan";
    public static final String HEAD = "xu.guoliang";
    public static final String FIRM = "19000000101";

    /** One case as its applicant knows it. */
    public record Case(String number, String queryCode) {}

    private final Rest nobody;
    private final Rest applicant;
    private final Rest clerk;
    private final Rest head;
    private final Map<String, Object> body;

    /** Uploads the materials once; every case hands in the same files. */
    public RestCases(String base) throws IOException {
        nobody = new Rest(base, null);
        applicant = new Rest(base, FIRM);
        clerk = new Rest(base, CLERK);
        head = new Rest(base, HEAD);
        body = RestBodies.application(applicant, MATTER, "chengguan");
    }

    public Case file(String requestId) throws IOException {
        var request = new LinkedHashMap<>(body);
        request.put("requestId", requestId);
        var receipt = RestBodies.good(applicant.post("/api/applications", request));
        return new Case(receipt.get("number").asText(), receipt.get("queryCode").asText());
    }

    public void accept(Case filed) throws IOException {
        RestBodies.good(clerk.post("/intranet/api/cases/" + filed.number() + "/acceptance", Map.of("opinion", "材料齐全")));
    }

    public void decide(Case filed) throws IOException {
        var step = view(filed).get("mine").get("id").get("value").asLong();
        RestBodies.good(head.post(
                "/intranet/api/cases/" + filed.number() + "/steps/" + step + "/signature",
                Map.of("outcome", "approve", "opinion", "准予登记")));
    }

    /** As the deciding head sees it. */
    public JsonNode view(Case filed) throws IOException {
        return RestBodies.good(head.get("/intranet/api/cases/" + filed.number()));
    }

    public JsonNode progress(Case filed) throws IOException {
        return RestBodies.good(nobody.get("/api/applications/" + filed.number(), "Query-Code", filed.queryCode()));
    }
}
