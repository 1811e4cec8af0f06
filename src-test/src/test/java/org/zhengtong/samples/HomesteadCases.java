package org.zhengtong.samples;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Walks rural homestead cases over the REST interfaces, each step as the person whose turn it is. */
public final class HomesteadCases {

    public static final String CLERK = "fang.jing";
    public static final String LAND = "he.yumei";
    public static final String FARM = "su.qing";
    public static final String HEAD = "chen.liqun";

    private static final String MATTER = "rural-homestead";
    private static final String CITIZEN = "19000000001";

    private final Map<String, Rest> people = new HashMap<>();
    private final Map<String, Object> body;
    private final String inspector;
    private final String base;

    /** Uploads the materials once; every case hands in the same files. */
    public HomesteadCases(String base) throws IOException {
        this.base = base;
        this.body = RestBodies.application(new Rest(base, CITIZEN), MATTER, "qingshi");
        this.inspector = DemoStaff.holding("qingshi", "township.site");
    }

    public String file() throws IOException {
        return RestBodies.good(as(CITIZEN).post("/api/applications", body))
                .get("number")
                .asText();
    }

    public void accept(String number) throws IOException {
        RestBodies.good(as(CLERK).post("/intranet/api/cases/" + number + "/acceptance", Map.of("opinion", "材料齐全")));
    }

    public void inspect(String number) throws IOException {
        sign(inspector, number, step(inspector, number), "agree");
    }

    /** The open step that waits for somebody. */
    public long step(String who, String number) throws IOException {
        return view(who, number).get("mine").get("id").get("value").asLong();
    }

    public JsonNode view(String who, String number) throws IOException {
        return RestBodies.good(as(who).get("/intranet/api/cases/" + number));
    }

    public void sign(String who, String number, long step, String outcome) throws IOException {
        RestBodies.good(as(who).post(
                        "/intranet/api/cases/" + number + "/steps/" + step + "/signature",
                        Map.of("outcome", outcome, "opinion", "情况属实，符合规定")));
    }

    private Rest as(String login) {
        return people.computeIfAbsent(login, each -> new Rest(base, each));
    }
}
