package org.zhengtong.platform.support.workflow.design;

/** How two values are compared. */
public enum Comparison {
    EQUAL("=", "="),
    UNEQUAL("!=", "≠"),
    MORE(">", ">"),
    AT_LEAST(">=", "≥"),
    LESS("<", "<"),
    AT_MOST("<=", "≤");

    private final String feel;
    private final String sign;

    Comparison(String feel, String sign) {
        this.feel = feel;
        this.sign = sign;
    }

    String feel() {
        return feel;
    }

    /** For drawings. */
    public String sign() {
        return sign;
    }
}
