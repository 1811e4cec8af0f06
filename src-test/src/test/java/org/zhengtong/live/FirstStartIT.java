package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.zhengtong.samples.Rest;
import org.zhengtong.server.ServerProcess;

/**
 * A county without demo data: its first administrator gets in with what the log says, and with nothing else. The two tests
 * are the two halves of one first morning, so they have an order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStartIT {

    private static final int OFFSET = 3100;
    private static final String OWN_PASSWORD = "Zhengtong-2026";
    private static final String COUNTS = "/intranet/api/inbox/counts";
    private static final Pattern PRINTED = Pattern.compile("one-time password \\S+ +((?:\\w{4}-){3}\\w{4})");
    private static final ServerProcess SERVER =
            LiveServer.prepare("first", OFFSET).with("zt.demo", "false");

    private static Path home;
    private static String password;

    @BeforeAll
    static void startForTheFirstTime() throws IOException {
        LiveServer.start(SERVER);
        home = Path.of(System.getProperty("it.folder"), "first");
        var printed = PRINTED.matcher(Files.readString(home.resolve("console.log"), StandardCharsets.UTF_8));
        assertThat(printed.find()).as("the password in the log").isTrue();
        password = printed.group(1);
        assertThat(printed.find()).as("printed once").isFalse();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        SERVER.kill();
    }

    @Test
    @Order(1)
    void thePasswordInTheLogOpensNothingButThePageWhereItIsChanged() throws IOException {
        var visitor = new Visitor(SERVER.url(""));
        visitor.signIn("admin", password);
        for (var path : List.of("/", "/identity/", "/identity/profile", "/approval/cases.csv", "/no-such-page")) {
            var answer = visitor.open("/intranet" + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).as(path).hasValueSatisfying(to -> assertThat(to)
                    .endsWith("/intranet/password"));
        }
        var tool = asTool(password);
        assertThat(tool.status()).isEqualTo(403);
        assertThat(tool.json().get("type").asText()).endsWith("password-change-needed");
        assertThat(console(password)).isEqualTo(401);
        assertThat(filesThatHold(password)).allSatisfy(file -> assertThat(file).hasExtension("log"));
    }

    @Test
    @Order(2)
    void onceItIsChangedTheAdministratorWorksWithTheirOwn() throws IOException {
        var visitor = new Visitor(SERVER.url(""));
        visitor.signIn("admin", password);
        assertThat(change(visitor, "12345678").body()).contains("密码太简单");
        assertThat(change(visitor, OWN_PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/intranet/login?changed=true"));

        assertThat(asTool(password).status()).isEqualTo(401);
        assertThat(asTool(OWN_PASSWORD).status()).isEqualTo(200);
        var again = new Visitor(SERVER.url(""));
        again.signIn("admin", OWN_PASSWORD);
        assertThat(again.open("/intranet/identity/admit").statusCode()).isEqualTo(200);
        assertThat(again.open("/intranet/directory/unit?below=county").statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> change(Visitor visitor, String wanted) throws IOException {
        var form = Visitor.form(visitor.open("/intranet/password"), "password");
        form.put("before", password);
        form.put("after", wanted);
        form.put("again", wanted);
        return visitor.send("/intranet/password", form);
    }

    private static Rest.Answer asTool(String secret) throws IOException {
        return new Rest(SERVER.url(""), null).get(COUNTS, "Authorization", basic(secret));
    }

    private static int console(String secret) throws IOException {
        return new Rest(SERVER.managementUrl(), null)
                .get("/management", "Authorization", basic(secret))
                .status();
    }

    private static String basic(String secret) {
        var both = ("admin:" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    private static List<Path> filesThatHold(String secret) throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> text(file).contains(secret))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
