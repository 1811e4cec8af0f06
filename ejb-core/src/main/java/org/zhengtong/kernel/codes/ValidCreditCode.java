package org.zhengtong.kernel.codes;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text reads as a unified social credit code. An empty text passes: whether it is needed, {@code @NotBlank} says.
 * The message tells what is wrong, under the key of {@link Reading.Bad#key()}.
 */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidCreditCode.Check.class)
public @interface ValidCreditCode {

    String message() default "{CreditCode.CHARACTER}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads the text as the type does. */
    class Check implements ConstraintValidator<ValidCreditCode, CharSequence> {

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return Violations.none(text, CreditCode::read, context);
        }
    }
}
