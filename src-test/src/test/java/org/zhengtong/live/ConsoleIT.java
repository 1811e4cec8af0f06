package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.samples.DemoStaff;
import org.zhengtong.samples.Rest;
import org.zhengtong.samples.RestCases;

/** The server's own management takes the same accounts, each with the rights of its console role and no more. */
class ConsoleIT {

    private static final List<Map<String, String>> LOG =
            List.of(Map.of("subsystem", "logging"), Map.of("logger", "org.flywaydb"));
    private static final Map<String, Object> READ =
            Map.of("operation", "read-attribute", "address", LOG, "name", "level");
    private static final Map<String, Object> WRITE =
            Map.of("operation", "write-attribute", "address", LOG, "name", "level", "value", "WARN");
    private static final Map<String, Object> CREDENTIAL = Map.of(
            "operation",
            "read-attribute",
            "address",
            List.of(Map.of("subsystem", "datasources"), Map.of("data-source", "ZhengtongDS")),
            "name",
            "password");

    private final String console = LiveServer.shared().managementUrl();

    @Test
    void anAdministratorReadsAndWrites() throws IOException {
        assertThat(ask("admin", READ).json().get("result").asText()).isEqualTo("WARN");
        assertThat(ask("admin", WRITE).json().get("outcome").asText()).isEqualTo("success");
    }

    @Test
    void anAuditorReadsOnly() throws IOException {
        var auditor = DemoStaff.holding("government-services", "auditor");

        assertThat(ask(auditor, READ).json().get("outcome").asText()).isEqualTo("success");
        isDenied(ask(auditor, WRITE));
    }

    @Test
    void aSecurityAdministratorSeesHowItRunsAndNoSecrets() throws IOException {
        var security = DemoStaff.holding("government-services", "security.administrator");

        assertThat(ask(security, READ).json().get("outcome").asText()).isEqualTo("success");
        isDenied(ask(security, WRITE));
        isDenied(ask(security, CREDENTIAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {RestCases.CLERK, RestCases.HEAD, "he.lian", "19000000001"})
    void nobodyElseGetsIn(String login) throws IOException {
        assertThat(ask(login, READ).status()).isEqualTo(401);
    }

    @Test
    void strangersAreAskedForAPassword() throws IOException {
        var refused = ask(null, READ);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Basic realm=\"Zhengtong\"");
    }

    private Rest.Answer ask(String login, Map<String, Object> operation) throws IOException {
        return new Rest(console, login).post("/management", operation);
    }

    private static void isDenied(Rest.Answer answer) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().get("failure-description").asText()).contains("Permission denied");
    }
}
