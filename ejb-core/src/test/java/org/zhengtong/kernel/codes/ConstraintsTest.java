package org.zhengtong.kernel.codes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintsTest {

    private final List<String> messages = new ArrayList<>();

    @Test
    void letAnEmptyTextPass() {
        assertThat(new ValidResidentId.Check().isValid(null, context())).isTrue();
        assertThat(new ValidCreditCode.Check().isValid(" ", context())).isTrue();
    }

    @Test
    void nameTheFault() {
        assertThat(new ValidResidentId.Check().isValid("110105194912310021", context()))
                .isFalse();
        assertThat(new ValidResidentId.Check().isValid("11010520261123001X", context()))
                .isFalse();
        assertThat(new ValidCreditCode.Check().isValid("91350100M000100Y4", context()))
                .isFalse();
        assertThat(new ValidMobile.Check().isValid("02000001234", context())).isFalse();

        assertThat(messages)
                .containsExactly(
                        "{ResidentId.CHECK_DIGIT}",
                        "{ResidentId.FUTURE_DATE}",
                        "{CreditCode.LENGTH}",
                        "{MobileNumber.CHARACTER}");
    }

    @Test
    void acceptGoodCodes() {
        assertThat(new ValidResidentId.Check().isValid("110105491231002", context()))
                .isTrue();
        assertThat(new ValidCreditCode.Check().isValid("91350100M000100Y43", context()))
                .isTrue();
        assertThat(new ValidMobile.Check().isValid("138 0000 1234", context())).isTrue();
        assertThat(messages).isEmpty();
    }

    private ConstraintValidatorContext context() {
        ClockProvider clock = () -> Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);
        return proxy(ConstraintValidatorContext.class, (method, arguments) -> switch (method) {
            case "getClockProvider" -> clock;
            case "buildConstraintViolationWithTemplate" -> {
                messages.add((String) arguments[0]);
                yield proxy(ConstraintViolationBuilder.class, (each, none) -> null);
            }
            default -> null;
        });
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }
}
