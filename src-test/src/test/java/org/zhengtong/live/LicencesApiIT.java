package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.Rest;
import org.zhengtong.samples.RestBodies;
import org.zhengtong.samples.RestCases;

/** Anybody checks a licence: real or not, and whether it still holds. */
class LicencesApiIT {

    private final String base = LiveServer.shared().url("");
    private final Rest nobody = new Rest(base, null);

    @Test
    void tellsOfAValidOneByItsCode() throws IOException {
        var licence = issued().licence();
        var told = RestBodies.good(
                nobody.get("/api/licences/" + licence.get("checkToken").asText()));

        assertThat(told.get("state").asText()).isEqualTo("VALID");
        assertThat(told.get("identifier")).isEqualTo(licence.get("identifier"));
        assertThat(told.get("issuedOn")).isEqualTo(licence.get("issuedOn"));
        assertThat(told.has("revokedOn")).isFalse();
    }

    @Test
    void tellsOfOneByWhatIsPrintedOnIt() throws IOException {
        var licence = issued().licence();
        var identifier = licence.get("identifier").asText();

        var told = RestBodies.good(
                nobody.get(printed(identifier, licence.get("holder").asText())));

        assertThat(told.get("state").asText()).isEqualTo("VALID");
        Problems.isProblem(nobody.get(printed(identifier, "别人的店")), 404, "not-found");
        Problems.isProblem(nobody.get("/api/licences?identifier=" + identifier), 404, "not-found");
    }

    @Test
    void knowsNothingOfAMadeUpCode() throws IOException {
        Problems.isProblem(nobody.get("/api/licences/AAAAAAAAAAAAAAAAAAAAAAAA"), 404, "not-found");
        Problems.isProblem(nobody.get("/api/licences"), 404, "not-found");
    }

    @Test
    void tellsThatOneWasRevokedAndWhy() throws IOException {
        var issued = issued();
        var token = issued.licence().get("checkToken").asText();
        revoke(issued, "门店已经关闭");

        var told = RestBodies.good(nobody.get("/api/licences/" + token));

        assertThat(told.get("state").asText()).isEqualTo("REVOKED");
        assertThat(told.get("revokedOn").asText()).isNotBlank();
        assertThat(told.get("revocationReason").asText()).isEqualTo("门店已经关闭");
        assertThat(told.get("revocationNumber").asText()).matches("清.*审撤〔\\d{4}〕\\d+号");
    }

    /** As the head does it on the intranet: asked once more, with a reason. */
    private void revoke(Issued issued, String reason) throws IOException {
        var path = "/intranet/approval/act?number=" + issued.number() + "&do=REVOKE&what="
                + issued.licence().get("id").asText();
        var head = new Visitor(base);
        head.signIn(RestCases.HEAD);
        var form = Visitor.form(head.open(path), "act");
        form.put("reason", reason);
        assertThat(head.send(path, form).statusCode()).isEqualTo(302);
    }

    private Issued issued() throws IOException {
        var cases = new RestCases(base);
        var filed = cases.file(null);
        cases.accept(filed);
        cases.decide(filed);
        return new Issued(filed.number(), cases.view(filed).at("/licences/0"));
    }

    private static String printed(String identifier, String holder) {
        return "/api/licences?identifier=" + identifier + "&holder="
                + URLEncoder.encode(holder, StandardCharsets.UTF_8);
    }

    private record Issued(String number, JsonNode licence) {}
}
