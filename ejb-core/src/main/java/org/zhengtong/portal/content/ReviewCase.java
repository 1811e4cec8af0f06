package org.zhengtong.portal.content;

import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengtong.platform.support.workflow.CaseKey;

/**
 * A review of an article, as a case of the approval engine. The first one has the article's number, later ones say which
 * one they are: {@code 100021}, {@code 100021-2}.
 *
 * @param round from 1; each time it is handed in is another one
 */
public record ReviewCase(ArticleNumber article, int round) {

    public static final String SYSTEM = "content";

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,18})(?:-([1-9]\\d{0,8}))?");

    public CaseKey key() {
        return new CaseKey(SYSTEM, round == 1 ? article.toString() : article + "-" + round);
    }

    /** Empty for a case of another system. */
    public static Optional<ReviewCase> of(CaseKey key) {
        return key.system().equals(SYSTEM) ? of(key.number()) : Optional.empty();
    }

    /** @param number of a case; empty if none can have it */
    public static Optional<ReviewCase> of(String number) {
        var parts = NUMBER.matcher(String.valueOf(number));
        return parts.matches()
                ? Optional.of(new ReviewCase(
                        new ArticleNumber(Long.parseLong(parts.group(1))),
                        parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
