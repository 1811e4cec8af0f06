package org.zhengtong.platform.security.identity.control;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengtong.platform.security.identity.IdentityRule;

/** What a password must be: at least eight characters, three of four classes (standards §8), nothing anybody would try. */
public final class PasswordPolicy {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final int CLASSES = 3;
    private static final Set<String> TRIED_FIRST = Set.of("password", "qwerty", "12345678", "admin", "abc123");

    private PasswordPolicy() {}

    /** @param personal what a password must not contain: name, number, address */
    public static void check(String password, String... personal) {
        IdentityRule.PASSWORD_TOO_WEAK.require(password != null);
        var classes = Stream.of("[a-z]", "[A-Z]", "[0-9]", "[^A-Za-z0-9]")
                .filter(each -> Pattern.compile(each).matcher(password).find())
                .count();
        var lower = password.toLowerCase(Locale.ROOT);
        var guessable = TRIED_FIRST.stream().anyMatch(lower::contains)
                || Stream.of(personal)
                        .filter(each -> each != null && each.length() > 3)
                        .anyMatch(each -> lower.contains(each.toLowerCase(Locale.ROOT)));
        IdentityRule.PASSWORD_TOO_WEAK.require(
                password.length() >= SHORTEST && password.length() <= LONGEST && classes >= CLASSES && !guessable);
    }
}
