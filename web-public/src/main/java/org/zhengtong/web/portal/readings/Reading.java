package org.zhengtong.web.portal.readings;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Tells a reader's request for an article or a file from everything else. */
final class Reading {

    private static final Pattern ARTICLE = Pattern.compile("(?:/en)?/content/[a-z0-9/-]{1,300}/(\\d{1,18})");
    private static final Pattern FILE = Pattern.compile("/media/([0-9a-f]{32})");
    private static final Pattern MACHINE = Pattern.compile(
            "bot|crawl|spider|slurp|fetch|monitor|preview|scan|curl|wget|python|java/|httpclient|okhttp|go-http",
            Pattern.CASE_INSENSITIVE);

    private Reading() {}

    static OptionalLong article(String path) {
        var article = ARTICLE.matcher(path);
        return article.matches() ? OptionalLong.of(Long.parseLong(article.group(1))) : OptionalLong.empty();
    }

    static Optional<String> file(String path) {
        var file = FILE.matcher(path);
        return file.matches() ? Optional.of(file.group(1)) : Optional.empty();
    }

    /** @param agent as it names itself; who does not is no browser */
    static boolean isReader(String agent, String purpose) {
        return agent != null
                && !agent.isBlank()
                && purpose == null
                && !MACHINE.matcher(agent).find();
    }
}
