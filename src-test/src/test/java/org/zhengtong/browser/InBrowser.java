package org.zhengtong.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.zhengtong.live.LiveServer;

/**
 * A test in headless Chromium. Where the machine has none it is left out, and the build says so loudly; with {@code
 * CI=true} a missing browser fails. Pictures go to target/pictures, or with {@code -Dpictures} into docs/pictures.
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

    private static Browser browser;
    private static String base;

    Page page;
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
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width == PHONE ? 812 : 1000)
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

    /** @param path with its language prefix, from the root */
    void open(String path) {
        page.navigate(base + path);
    }

    static String base() {
        return base;
    }

    /** Signs in at the intranet's door. */
    void signInAsStaff(String login) {
        open("/intranet/");
        tryToSignIn(login);
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** Signs in on the portal and lands where one came from. */
    void signInOnPortal(String login) {
        open("/account/");
        tryToSignIn(login);
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    /** Fills in the sign-in form that is open, whatever comes of it. */
    void tryToSignIn(String login) {
        page.locator("input[name=j_username]").fill(login);
        page.locator("input[name=j_password]").fill(PASSWORD);
        page.locator("form:has(input[name=j_password]) button[type=submit]").click();
    }

    /** A picture of the whole page. */
    void picture(String name) {
        var folder = System.getProperty("pictures") != null
                ? Path.of(System.getProperty("project.root"), "docs", "pictures")
                : Path.of(System.getProperty("it.folder"), "..", "pictures");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(folder.normalize().resolve(name + ".png")));
    }

    /** WCAG 2.2 A and AA and axe's best practice find nothing on the page. */
    void hasNoAccessibilityFault() {
        var found = new AxeBuilder(page)
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
