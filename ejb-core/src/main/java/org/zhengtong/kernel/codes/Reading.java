package org.zhengtong.kernel.codes;

import java.util.Optional;
import java.util.function.Function;

/** The outcome of reading a code that a person typed: the code, or what is wrong with it. */
public sealed interface Reading<T> {

    /** The code, in the form in which it is stored. */
    record Good<T>(T value) implements Reading<T> {}

    /** No code. */
    record Bad<T>(Class<T> type, Fault reason) implements Reading<T> {

        /** Key of the words that tell the person, for example {@code ResidentId.CHECK_DIGIT}. */
        public String key() {
            return type.getSimpleName() + "." + reason;
        }
    }

    static <T> Reading<T> of(
            Class<T> type, String text, Function<String, Optional<Fault>> check, Function<String, T> make) {
        var fault = check.apply(text);
        return fault.isPresent() ? new Bad<>(type, fault.get()) : new Good<>(make.apply(text));
    }

    default boolean isGood() {
        return this instanceof Good;
    }

    default Optional<T> code() {
        return this instanceof Good<T> good ? Optional.of(good.value()) : Optional.empty();
    }

    default Optional<Fault> fault() {
        return this instanceof Bad<T> bad ? Optional.of(bad.reason()) : Optional.empty();
    }
}
