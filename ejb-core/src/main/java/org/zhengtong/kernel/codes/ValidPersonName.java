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
 * The text reads as the name of a person. An empty text passes: whether it is needed, {@code @NotBlank} says. The message
 * tells what is wrong, under the key of {@link Reading.Bad#key()}.
 */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidPersonName.Check.class)
public @interface ValidPersonName {

    String message() default "{PersonName.CHARACTER}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads the text as the type does. */
    class Check implements ConstraintValidator<ValidPersonName, CharSequence> {

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return Violations.none(text, PersonName::read, context);
        }
    }
}
