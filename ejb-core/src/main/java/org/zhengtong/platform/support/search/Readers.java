package org.zhengtong.platform.support.search;

/** Who may read a document: whoever holds one of its tokens. */
public final class Readers {

    /** Everybody, signed in or not. */
    public static final String PUBLIC = "public";

    /** Everybody who works for the government. */
    public static final String STAFF = "staff";

    private Readers() {}

    /** Those who hold a permission. */
    public static String holding(String permission) {
        return "may:" + permission;
    }
}
