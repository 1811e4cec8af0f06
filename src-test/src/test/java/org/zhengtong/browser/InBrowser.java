package org.zhengtong.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.zhengtong.live.LiveServer;
import org.zhengtong.web.words.Tongue;
import org.zhengtong.web.words.Words;

/**
 * A test in headless Chromium. Where the machine has none it is left out, and the build says so loudly; with {@code
 * CI=true} a missing browser fails.
 */
public abstract class InBrowser {

    static final String PASSWORD = "Zhengtong-2026";
    static final int WIDE = 1440;
    static final int TABLET = 768;
    static final int PHONE = 375;

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Cookies by login, of those who have signed in. */
    private static final Map<String, String> SESSIONS = new HashMap<>();

    private static Browser browser;
    private static String base;

    Page page;
    String language = "zh";
    private BrowserContext context;

    @BeforeAll
    static void openBrowser() {
        var program = chromium();
        if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
            fail("CI needs a browser: no Chromium on this machine");
        }
        assumeTrue(program.isPresent(), "NO CHROMIUM ON THIS MACHINE: browser tests are left out");
        if (browser == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program.get())
                            .setArgs(FLAGS));
            var server = LiveServer.shared();
            base = server.url("");
        }
    }

    @BeforeEach
    void openPage() {
        atWidth(WIDE);
    }

    @AfterEach
    void closePage() {
        if (context != null) {
            context.close();
        }
    }

    /** A fresh visitor: no cookies, nobody signed in. */
    void atWidth(int width) {
        closePage();
        openContext(width, null);
    }

    /** @param session cookies of somebody who has signed in; null for a fresh visitor */
    private void openContext(int width, String session) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height(width))
                .setStorageState(session)
                .setLocale("zh-CN"));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
    }

    /** What somebody else does at the same time, with cookies of their own. */
    void inAnotherBrowser(Runnable work) {
        var mine = page;
        var myContext = context;
        context = null;
        try {
            atWidth(WIDE);
            work.run();
        } finally {
            closePage();
            context = myContext;
            page = mine;
        }
    }

    /** From now on the portal is opened in this language, and staff sign in to an intranet that speaks it. */
    void speak(String tongue) {
        language = tongue;
    }

    /** The product's own words in the language of the test. */
    String said(String key, Object... values) {
        return Words.in(Tongue.of(Locale.forLanguageTag(language))).text(key, values);
    }

    /** @param path with its language prefix, from the root */
    void open(String path) {
        page.navigate(base + path);
    }

    /** A page of the portal in the language of the test. */
    void visit(String path) {
        open((language.equals("en") ? "/en" : "") + path);
    }

    /** Presses what leads to another page, and waits until it is there. */
    void follow(Locator link) {
        follow(link::click);
    }

    /** Does what leads to another page, and waits until it is there. */
    void follow(Runnable deed) {
        page.waitForNavigation(deed);
    }

    static String base() {
        return base;
    }

    /** Signs in at the intranet's door. */
    void signInAsStaff(String login) {
        atWidth(WIDE);
        open("/intranet/language?to=" + language + "&back=/");
        tryToSignIn(login);
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** As somebody of the staff who has signed in before; for tests that ask about what comes after the door. */
    void asStaff(String login) {
        var session = SESSIONS.computeIfAbsent(login, who -> {
            signInAsStaff(who);
            return context.storageState();
        });
        closePage();
        openContext(WIDE, session);
    }

    /** Signs in on the portal and lands where one came from. */
    void signInOnPortal(String login) {
        visit("/account/");
        tryToSignIn(login);
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    /** Fills in the sign-in form that is open, whatever comes of it. */
    void tryToSignIn(String login) {
        page.locator("input[name=j_username]").fill(login);
        page.locator("input[name=j_password]").fill(PASSWORD);
        page.locator("form:has(input[name=j_password]) button[type=submit]").click();
    }

    /** The page is judged as people see it: at every width, by axe, and as a picture of that name. */
    void looksWell(String name) {
        for (var width : new int[] {TABLET, PHONE, WIDE}) {
            page.setViewportSize(width, height(width));
            fitsItsWidth();
            if (width == WIDE || width == PHONE && language.equals("zh")) {
                hasNoAccessibilityFault();
            }
            picture(name + "-" + language + "-" + width);
        }
    }

    /** A picture of the whole page, as on a screen tall enough: what sticks to the screen's edge covers nothing. */
    void picture(String name) {
        if (!Pictures.wants(name)) {
            return;
        }
        page.evaluate("scrollTo(0, 0)");
        var size = page.viewportSize();
        var whole = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(size.width, Math.max(size.height, whole));
        Pictures.keep(name, page.screenshot());
        page.setViewportSize(size.width, size.height);
    }

    /**
     * WCAG 2.2 A and AA and axe's best practice find nothing on the page. No page has frames: axe runs in the page itself,
     * and needs no second one to put its findings together.
     */
    void hasNoAccessibilityFault() {
        // what lies half beneath the head that sticks to the screen's edge would count as too small
        page.evaluate("scrollTo(0, 0)");
        var found = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations();
        assertThat(found)
                .as(page.url())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()))
                                .limit(3)
                                .toList())
                .isEmpty();
    }

    /** Nothing sticks out sideways. */
    void fitsItsWidth() {
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).as(page.url()).isLessThanOrEqualTo(0);
    }

    private static int height(int width) {
        return width == PHONE ? 812 : 1000;
    }

    private static Optional<Path> chromium() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"),
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
