package org.zhengtong.kernel.codes;

import jakarta.validation.ConstraintValidatorContext;
import java.util.function.Function;

/** Turns a bad reading into a constraint violation that names the fault. */
final class Violations {

    private Violations() {}

    static <T> boolean none(CharSequence text, Function<String, Reading<T>> read, ConstraintValidatorContext context) {
        if (text == null || text.toString().isBlank()) {
            return true;
        }
        if (read.apply(text.toString()) instanceof Reading.Bad<T> bad) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{" + bad.key() + "}").addConstraintViolation();
            return false;
        }
        return true;
    }
}
