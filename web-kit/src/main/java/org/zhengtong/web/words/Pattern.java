package org.zhengtong.web.words;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;

/** Fills in the places of a pattern; knows nothing of apostrophes, unlike the JDK's formats. */
final class Pattern {

    private static final java.util.regex.Pattern NUMBERED =
            java.util.regex.Pattern.compile("\\{(\\d)(?:\\?((?:[^|{}]|\\{\\d})*)\\|((?:[^{}]|\\{\\d})*))?}");
    private static final java.util.regex.Pattern NAMED = java.util.regex.Pattern.compile("\\{([A-Za-z]\\w*)}");

    private Pattern() {}

    static String fill(String pattern, Object[] parameters, Function<Object, String> say) {
        if (parameters.length == 0 || pattern.indexOf('{') < 0) {
            return pattern;
        }
        return NUMBERED.matcher(pattern).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            if (index >= parameters.length) {
                return Matcher.quoteReplacement(place.group());
            }
            var value = parameters[index];
            if (place.group(2) == null) {
                return Matcher.quoteReplacement(say.apply(value));
            }
            boolean one = value instanceof Number number && number.longValue() == 1;
            return Matcher.quoteReplacement(fill(one ? place.group(2) : place.group(3), parameters, say));
        });
    }

    /** Fills in places that have names, as the attributes of a constraint do. */
    static String fill(String pattern, Map<String, ?> values) {
        return NAMED.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(String.valueOf(
                        values.containsKey(place.group(1)) ? values.get(place.group(1)) : place.group())));
    }
}
