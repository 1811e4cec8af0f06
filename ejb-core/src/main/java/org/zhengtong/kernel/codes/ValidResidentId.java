package org.zhengtong.kernel.codes;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/**
 * The text reads as a resident's identity number. An empty text passes: whether it is needed, {@code @NotBlank} says.
 * The message tells what is wrong, under the key of {@link Reading.Bad#key()}.
 */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidResidentId.Check.class)
public @interface ValidResidentId {

    String message() default "{ResidentId.CHARACTER}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads the text as the type does. */
    class Check implements ConstraintValidator<ValidResidentId, CharSequence> {

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return Violations.none(text, typed -> ResidentId.read(typed, today(context)), context);
        }

        private static LocalDate today(ConstraintValidatorContext context) {
            return LocalDate.now(context.getClockProvider().getClock());
        }
    }
}
