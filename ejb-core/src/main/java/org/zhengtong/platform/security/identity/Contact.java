package org.zhengtong.platform.security.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where a person can be reached: a mobile number of the mainland or an e-mail address. */
public record Contact(String value, boolean isMobile) {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int LONGEST = 120;

    /** @throws org.zhengtong.kernel.RuleViolation if the text is neither */
    public static Contact of(String text) {
        var value = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        var mobile = MOBILE.matcher(value).matches();
        IdentityRule.TARGET_INVALID.require(
                value.length() <= LONGEST && (mobile || MAIL.matcher(value).matches()));
        return new Contact(value, mobile);
    }
}
