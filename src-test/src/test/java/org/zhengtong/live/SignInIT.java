package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.DemoStaff;
import org.zhengtong.samples.Rest;
import org.zhengtong.samples.RestCases;

/** Signing in, guessing passwords, and what a page of another site can make a signed-in browser do: nothing. */
class SignInIT {

    private static final int FAILURES_THAT_LOCK = 5;
    private static final String COUNTS = "/intranet/api/inbox/counts";

    private final String base = LiveServer.shared().url("");

    @Test
    void isLockedAfterFiveWrongPasswords() throws IOException {
        var login = somebodyWhoMaySignIn();
        for (var failure = 0; failure < FAILURES_THAT_LOCK; failure++) {
            assertThat(withPassword(login, "wrong-" + failure)).isEqualTo(401);
        }

        assertThat(new Rest(base, login).get(COUNTS).status()).isEqualTo(401);
        assertThat(isSignedIn(visitor -> visitor.signIn(login))).isFalse();
        assertThat(new Rest(base, RestCases.CLERK).get(COUNTS).status()).isEqualTo(200);
    }

    @Test
    void saysTheSameOfAWrongPasswordAndAnUnknownName() throws IOException {
        var wrong = new Visitor(base).signIn("cheng.zicheng", "wrong");
        var unknown = new Visitor(base).signIn("no.such.person", "wrong");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(withoutTokens(wrong)).isEqualTo(withoutTokens(unknown));
        assertThat(isSignedIn(visitor -> visitor.signIn("cheng.zicheng", "wrong")))
                .isFalse();
    }

    @Test
    void opensTheIntranetAndIsOverAfterSigningOut() throws IOException {
        var visitor = new Visitor(base);
        visitor.signIn(RestCases.CLERK);
        assertThat(isInside(visitor)).isTrue();

        assertThat(visitor.call("GET", "/intranet/sign-out").statusCode()).isEqualTo(405);
        assertThat(isInside(visitor)).isTrue();
        visitor.send("/intranet/sign-out", Map.of());
        assertThat(isInside(visitor)).isFalse();
    }

    @Test
    void doesNotLetAnotherSitesPageActForOne() throws IOException {
        var visitor = new Visitor(base);
        visitor.signIn(RestCases.CLERK);
        var form = Map.<String, String>of();

        assertThat(visitor.send("/intranet/sign-out", form, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.send("/intranet/sign-out", form, "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(visitor.send("/intranet/sign-out", form, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(isInside(visitor)).isTrue();
        assertThat(visitor.send("/intranet/sign-out", form, "Origin", base, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void needsTheTokenOfThePageToActOnACase() throws IOException {
        var cases = new RestCases(base);
        var filed = cases.file(null);
        var step = cases.view(filed).at("/openSteps/0/id/value").asText();
        var path = "/intranet/approval/act?number=" + filed.number() + "&do=DECLINE&what=not-accept&step=" + step;
        var clerk = new Visitor(base);
        clerk.signIn(RestCases.CLERK);
        var form = Visitor.form(clerk.open(path), "act");
        form.put("reason", "不属于本单位职权");
        var token = form.remove("jakarta.faces.ViewState");

        clerk.send(path, form);
        form.put("jakarta.faces.ViewState", "1:1");
        clerk.send(path, form);
        assertThat(cases.view(filed).get("stage").asText()).isEqualTo("UNDER_CHECK");

        form.put("jakarta.faces.ViewState", token);
        clerk.send(path, form);
        assertThat(cases.view(filed).get("stage").asText()).isEqualTo("NOT_ACCEPTED");
    }

    @Test
    void opensNotEverythingAndWhoWasShutOutStandsInTheTrail() throws IOException {
        var auditor = new Visitor(base);
        auditor.signIn(DemoStaff.holding("government-services", "auditor"));
        assertThat(auditor.open("/intranet/configuration/").statusCode()).isEqualTo(403);
        assertThat(auditor.open("/intranet/audit/?action=access.denied").body()).contains("/intranet/configuration/");
    }

    @Test
    void standsInTheTrailWithWhereItCameFromWhetherItWentWellOrNot() throws IOException {
        var typed = "My-secret-" + UUID.randomUUID();
        new Visitor(base).signIn("yao.meiping");
        new Visitor(base).signIn("yao.meiping", "wrong");
        new Visitor(base).signIn(typed, "wrong");
        withPassword("yao.meiping", "wrong");
        var auditor = new Visitor(base);
        auditor.signIn(DemoStaff.holding("government-services", "auditor"));
        var trail = auditor.open("/intranet/audit/?action=identity.signIn").body();

        assertThat(rows(trail))
                .anyMatch(row -> row.contains("姚美平<p>127.0.0.1") && row.contains("在登录页") && row.contains("成功"))
                .anyMatch(row -> row.contains("未登录<p>127.0.0.1")
                        && row.contains("账号：姚美平")
                        && row.contains("在登录页")
                        && row.contains("按规则拒绝"))
                .anyMatch(row -> row.contains("账号：姚美平") && row.contains("用接口") && row.contains("按规则拒绝"))
                .anyMatch(row -> row.contains("不存在的登录名，标记 ") && row.contains("按规则拒绝"));
        assertThat(trail).doesNotContainIgnoringCase(typed);
    }

    private static List<String> rows(String page) {
        return List.of(page.replaceAll("\\s*\\n\\s*", "").split("<tr>"));
    }

    private int withPassword(String login, String password) throws IOException {
        var both = Base64.getEncoder().encodeToString((login + ":" + password).getBytes());
        return new Rest(base, null)
                .get(COUNTS, "Authorization", "Basic " + both)
                .status();
    }

    /** Locked accounts stay locked for a quarter of an hour: a second run takes the next one. */
    private String somebodyWhoMaySignIn() throws IOException {
        for (var login : DemoStaff.allHolding("natural-resources", "reviewer")) {
            if (new Rest(base, login).get(COUNTS).status() == 200) {
                return login;
            }
        }
        throw new IllegalStateException("all of them are locked");
    }

    private boolean isSignedIn(SignIn way) throws IOException {
        var visitor = new Visitor(base);
        way.take(visitor);
        return isInside(visitor);
    }

    private static boolean isInside(Visitor visitor) throws IOException {
        return visitor.open("/intranet/approval/cases").body().contains("action=\"/intranet/sign-out\"");
    }

    private static String withoutTokens(HttpResponse<String> page) {
        return page.body().replaceAll("nonce=\"[^\"]*\"|ViewState:0\" value=\"[^\"]*\"", "");
    }

    private interface SignIn {
        void take(Visitor visitor) throws IOException;
    }
}
