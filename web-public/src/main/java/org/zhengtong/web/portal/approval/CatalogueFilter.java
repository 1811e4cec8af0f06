package org.zhengtong.web.portal.approval;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.publicservice.approval.Audience;
import org.zhengtong.publicservice.approval.LifeEvent;
import org.zhengtong.publicservice.approval.MatterQuery;

/**
 * By what a list of matters is narrowed, as it stands in the page's address. What nobody could have chosen is left out, so
 * that an address typed wrongly shows more rather than an error.
 */
public class CatalogueFilter {

    static final String TEXT = "q";
    static final String AUDIENCE = "audience";
    static final String EVENT = "event";
    static final String UNIT = "unit";
    static final String LETTER = "letter";
    static final String ONLINE = "online";
    private static final int LONGEST_TEXT = 60;

    private final Map<String, String> chosen = new LinkedHashMap<>();

    private CatalogueFilter(Map<String, String> chosen) {
        chosen.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                this.chosen.put(name, value.strip());
            }
        });
    }

    /** @param given what stands in the address, right or wrong */
    static CatalogueFilter of(Map<String, String> given) {
        var all = new LinkedHashMap<String, String>();
        all.put(TEXT, shortened(given.get(TEXT)));
        all.put(AUDIENCE, known(Audience.values(), given.get(AUDIENCE)));
        all.put(EVENT, known(LifeEvent.values(), given.get(EVENT)));
        all.put(UNIT, given.get(UNIT));
        all.put(LETTER, given.get(LETTER));
        all.put(ONLINE, "true".equals(given.get(ONLINE)) ? "true" : null);
        return new CatalogueFilter(all);
    }

    static String shortened(String text) {
        return text == null ? null : text.substring(0, Math.min(LONGEST_TEXT, text.length()));
    }

    private static String known(Enum<?>[] constants, String name) {
        return Arrays.stream(constants)
                .map(Enum::name)
                .filter(each -> each.equals(name))
                .findFirst()
                .orElse(null);
    }

    String get(String name) {
        return chosen.get(name);
    }

    boolean has(String name, String value) {
        return value.equals(chosen.get(name));
    }

    Map<String, String> chosen() {
        return Map.copyOf(chosen);
    }

    /** The same, with one thing chosen otherwise; null takes it away. */
    CatalogueFilter with(String name, String value) {
        var other = new LinkedHashMap<>(chosen);
        other.put(name, value);
        return new CatalogueFilter(other);
    }

    MatterQuery query() {
        var audience = get(AUDIENCE);
        var event = get(EVENT);
        return new MatterQuery(
                audience == null ? null : Audience.valueOf(audience),
                event == null ? null : LifeEvent.valueOf(event),
                get(UNIT),
                get(LETTER),
                get(TEXT),
                chosen.containsKey(ONLINE));
    }

    /** What follows the page's path in a link. */
    String address() {
        return chosen.isEmpty()
                ? ""
                : chosen.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
