package org.zhengtong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.samples.HomesteadCases;
import org.zhengtong.samples.RestCases;

/**
 * English pages are English. Every page that links lead to is opened once for each kind of its address; Chinese stands
 * there only where it is marked as Chinese, as names and what people wrote are (WCAG 2.2, 3.1.2).
 */
class EnglishIT extends InBrowser {

    /** Pages of one kind differ in what they show, not in their words; of these, more are worth a look. */
    private static final Set<String> LOOKED_AT_OFTEN = Set.of("/en/approval/matter", "/intranet/approval/case");

    /** Names, objects and details there are data of any system, as they were written down. */
    private static final String RECORDS = "/intranet/audit/";

    private static final int OFTEN = 12;
    private static final int MOST_PAGES = 400;

    /**
     * Texts that are Chinese, and neither marked nor typed into a field. The title and description of a drawing are one
     * text each, in which no name can be marked.
     */
    private static final String UNMARKED = """
            () => {
              const han = /\\p{Script=Han}/u;
              const found = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const element = walker.currentNode.parentElement;
                if (!han.test(walker.currentNode.data)) continue;
                if (element.closest("script, style, textarea, option, svg title, svg desc")) continue;
                if (!element.closest("[lang]").getAttribute("lang").startsWith("zh")) found.push(walker.currentNode.data.trim());
              }
              return found;
            }""";

    private final Set<String> chinese = new TreeSet<>();
    private final List<String> visited = new ArrayList<>();

    @Test
    void thePortalIsForEverybody() {
        speak("en");
        walk("/en/");
        assertThat(visited).hasSizeGreaterThan(20);
        assertThat(chinese).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {HomesteadFiling.CITIZEN, RestCases.FIRM})
    void thePortalIsForThoseWhoSignIn(String login) throws IOException {
        new HomesteadCases(base()).file();
        new RestCases(base()).file(UUID.randomUUID().toString());
        speak("en");
        signInOnPortal(login);
        walk("/en/account/");
        assertThat(visited).anyMatch(path -> path.startsWith("/en/approval/application"));
        assertThat(chinese).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fang.jing", "lin.xiaolan", "zhou.jianping", "admin", "zheng.haiyan", "huang.zhicheng"})
    void theIntranetIsForEveryRole(String login) {
        speak("en");
        signInAsStaff(login);
        walk("/intranet/");
        assertThat(visited).hasSizeGreaterThan(8);
        assertThat(chinese).isEmpty();
    }

    private void walk(String start) {
        var root = start.startsWith("/intranet/") ? "/intranet/" : "/en/";
        var waiting = new ArrayDeque<>(List.of(start));
        var known = new HashSet<String>();
        while (!waiting.isEmpty() && visited.size() < MOST_PAGES) {
            var address = waiting.remove();
            if (known.add(kind(address)) || isWorthALook(address) && !visited.contains(address)) {
                look(address);
                links().filter(link -> link.startsWith(root) && !link.startsWith(RECORDS))
                        .forEach(waiting::add);
            }
        }
    }

    private void look(String address) {
        open(address);
        visited.add(address);
        assertThat(page.locator("html").getAttribute("lang")).as(address).isEqualTo("en");
        for (var text : (List<?>) page.evaluate(UNMARKED)) {
            chinese.add(URI.create(address).getPath() + ": " + text);
        }
    }

    private boolean isWorthALook(String address) {
        var path = URI.create(address).getPath();
        return LOOKED_AT_OFTEN.contains(path)
                && visited.stream().filter(each -> each.startsWith(path + "?")).count() < OFTEN;
    }

    /** The path and the names of its parameters: pages that differ in more are the same page with other rows. */
    private static String kind(String address) {
        var uri = URI.create(address);
        var names = uri.getRawQuery() == null
                ? ""
                : Stream.of(uri.getRawQuery().split("&"))
                        .map(each -> each.split("=")[0])
                        .sorted()
                        .collect(Collectors.joining("&"));
        return published(uri.getPath()) + "?" + names;
    }

    /** Of the columns below one of the first level, and of the articles in them, one each. */
    private static String published(String path) {
        return path.replaceFirst("^(/en/content/[^/]+)/(?:.+/)?\\d+$", "$1/article")
                .replaceFirst("^(/en/content/[^/]+)/.+(?<!/article)$", "$1/column");
    }

    /** To pages of this server, not to files, nor to where one leaves or changes something. */
    private Stream<String> links() {
        var found = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll("a[href]:not([download]):not([target=_blank]):not([hreflang])")]
                  .filter((each) => each.origin === location.origin && !/\\.(csv|bpmn|pdf|json|xml)$/.test(each.pathname))
                  .map((each) => each.pathname + each.search)""");
        return found.stream().map(String.class::cast);
    }
}
