package org.zhengtong.kernel;

/**
 * A rule of the business that can be broken. Each system has one small enum of them; the words shown to the user stand
 * in the words files under {@code EnumName.CONSTANT}, with the parameters in {@code {0}}, {@code {1}} and so on.
 */
public interface Rule {

    String name();

    /** The key of the rule's words in every language. */
    default String key() {
        return getClass().getSimpleName() + "." + name();
    }

    /** Whether it is broken because somebody else was faster: reading again shows what happened. */
    default boolean overtaken() {
        return false;
    }

    default void require(boolean holds, Object... parameters) {
        if (!holds) {
            throw violated(parameters);
        }
    }

    default RuleViolation violated(Object... parameters) {
        return new RuleViolation(this, parameters);
    }
}
