package org.zhengtong.platform.security.identity;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A password that somebody hands to the person it is for. It is shown once, kept as a hash only, and opens nothing but
 * the page where its owner sets their own (GB/T 22239 §8.1.4.1: no default passwords in use).
 *
 * @param value four groups of four signs, none of which can be taken for another on paper
 */
public record OneTimePassword(String value) implements Serializable {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 4;
    private static final int SIGNS_A_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static OneTimePassword random() {
        return new OneTimePassword(IntStream.range(0, GROUPS)
                .mapToObj(group -> RANDOM.ints(SIGNS_A_GROUP, 0, SIGNS.length())
                        .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-")));
    }

    /** Whatever prints it by mistake prints no secret. */
    @Override
    public String toString() {
        return "OneTimePassword";
    }
}
