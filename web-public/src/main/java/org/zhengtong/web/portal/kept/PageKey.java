package org.zhengtong.web.portal.kept;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.PublicPagesStale;

/**
 * Under what a page is kept: its address, which holds the language, the parameters that matter to it, and how large it is
 * shown.
 */
record PageKey(String path, String text) {

    private static final int LONGEST_VALUE = 60;
    private static final String ENGLISH = "/en/";

    /** Each column of the first level, with all that is below it, is an area of its own. */
    private static final String CONTENT = "/content/";

    /**
     * @param mattering names of the page's parameters, in order
     * @param look code of the large-type mode
     * @return null if the request is none that a page is kept for
     */
    static PageKey of(
            String path, List<String> mattering, Map<String, ? extends Collection<String>> given, String look) {
        var text =
                new StringBuilder(path.length() + 32).append(path).append(' ').append(look);
        for (var name : mattering) {
            var values = given.get(name);
            if (values != null && !values.isEmpty()) {
                var value = values.iterator().next();
                if (values.size() > 1 || value.length() > LONGEST_VALUE) {
                    return null;
                }
                text.append(' ').append(name).append('=').append(value.replace(" ", "%20"));
            }
        }
        return new PageKey(path, text.toString());
    }

    /** The system that the page belongs to: the first part of its address. The home page stands for itself. */
    String area() {
        var plain = path.startsWith(ENGLISH) ? path.substring(ENGLISH.length() - 1) : path;
        return areaOf(plain.equals("/") ? PublicPagesStale.HOME : plain);
    }

    /** @param prefix a page's path, or a prefix as {@link PublicPagesStale} has them */
    static String areaOf(String prefix) {
        if (prefix.equals("/")) {
            return prefix;
        }
        int first = prefix.startsWith(CONTENT) ? CONTENT.length() : 1;
        int end = prefix.indexOf('/', first);
        return end >= 0 ? prefix.substring(0, end + 1) : prefix.equals(CONTENT) ? prefix : prefix + "/";
    }
}
