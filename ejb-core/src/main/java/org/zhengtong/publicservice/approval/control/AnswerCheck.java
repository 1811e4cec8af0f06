package org.zhengtong.publicservice.approval.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.codes.BankCard;
import org.zhengtong.kernel.codes.CreditCode;
import org.zhengtong.kernel.codes.FirmName;
import org.zhengtong.kernel.codes.MobileNumber;
import org.zhengtong.kernel.codes.PersonName;
import org.zhengtong.kernel.codes.Reading;
import org.zhengtong.kernel.codes.ResidentId;
import org.zhengtong.publicservice.approval.DayBound;
import org.zhengtong.publicservice.approval.FieldBound;
import org.zhengtong.publicservice.approval.FieldChoice;
import org.zhengtong.publicservice.approval.FieldType;
import org.zhengtong.publicservice.approval.FormField;

/**
 * Checks the answer to one field by its type and by what the matter demands of it.
 *
 * @param answers all of them: limits may depend on others
 * @param isTownship whether a unit code is one of the county's townships
 * @param day of filing
 */
record AnswerCheck(Map<String, String> answers, Predicate<String> isTownship, LocalDate day) {

    private static final int SHORT_TEXT = 200;
    private static final int LONG_TEXT = 2_000;
    private static final String KEY = "approval_form.fault.";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,4})?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** Lines may be broken and indented; anything else that cannot be seen is a slip or a trick. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\r\\t]]");

    private static final List<String> YES_AND_NO = List.of("true", "false");

    /**
     * What is wrong with an answer.
     *
     * @param own as {@code FieldFault} says
     */
    record Wrong(String key, List<Object> parameters, Bilingual own) {

        static Optional<Wrong> because(String what, Object... parameters) {
            return Optional.of(new Wrong(KEY + what, List.of(parameters), null));
        }

        /** In the matter's own words and no others. */
        static Wrong said(Bilingual own) {
            return new Wrong(KEY + "own", List.of(own), null);
        }
    }

    Optional<Wrong> wrong(FormField field) {
        var answer = answers.getOrDefault(field.id(), "").strip();
        if (answer.isEmpty()) {
            return field.required() && !field.followsFromOthers() ? missing(field.type()) : Optional.empty();
        }
        return byType(field, answer).or(() -> refused(field, answer));
    }

    private static Optional<Wrong> missing(FieldType type) {
        return Wrong.because(type == FieldType.MULTI ? "chooseSome" : type.isChosen() ? "chooseOne" : "required");
    }

    private Optional<Wrong> byType(FormField field, String answer) {
        return switch (field.type()) {
            case TEXT, ADDRESS -> text(field, answer, SHORT_TEXT);
            case LONG_TEXT -> text(field, answer, LONG_TEXT);
            case PERSON_NAME -> code(PersonName.read(answer)).or(() -> text(field, answer, SHORT_TEXT));
            case FIRM_NAME -> code(FirmName.read(answer)).or(() -> text(field, answer, SHORT_TEXT));
            case NUMBER -> number(field, answer);
            case YEAR -> year(field, answer);
            case DATE -> date(field, answer);
            case CHOICE, MULTI -> choice(field, answer);
            case YES_NO -> YES_AND_NO.contains(answer) ? Optional.empty() : Wrong.because("choice");
            case TOWNSHIP -> isTownship.test(answer) ? Optional.empty() : Wrong.because("choice");
            case RESIDENT_ID -> code(ResidentId.read(answer, day));
            case MOBILE -> code(MobileNumber.read(answer));
            case CREDIT_CODE -> code(CreditCode.read(answer));
            case BANK_CARD -> code(BankCard.read(answer));
        };
    }

    private static Optional<Wrong> refused(FormField field, String answer) {
        var demand = field.mustBe();
        return demand == null || demand.is().contains(answer)
                ? Optional.empty()
                : Optional.of(Wrong.said(demand.otherwise()));
    }

    private static Optional<Wrong> text(FormField field, String answer, int usual) {
        if (INVISIBLE.matcher(answer).find()) {
            return Wrong.because("invisible");
        }
        var most = field.length() > 0 ? field.length() : usual;
        return answer.codePointCount(0, answer.length()) <= most ? Optional.empty() : Wrong.because("long", most);
    }

    private Optional<Wrong> number(FormField field, String answer) {
        if (!NUMBER.matcher(answer).matches()) {
            return Wrong.because("number");
        }
        var value = new BigDecimal(answer);
        if (field.whole() && value.stripTrailingZeros().scale() > 0) {
            return Wrong.because("whole");
        }
        return limits(field, value, answer);
    }

    private Optional<Wrong> year(FormField field, String answer) {
        if (!YEAR.matcher(answer).matches()) {
            return Wrong.because("year");
        }
        var value = new BigDecimal(answer);
        return value.intValue() > day.getYear() ? Wrong.because("yearToCome") : limits(field, value, answer);
    }

    private Optional<Wrong> limits(FormField field, BigDecimal value, String answer) {
        var least = field.min() == null ? BigDecimal.ZERO : field.min();
        if (value.compareTo(least) < 0) {
            return Wrong.because("small", least.stripTrailingZeros().toPlainString());
        }
        var tail = field.followsFromOthers() ? "derived" : "bound";
        return field.bounds().stream()
                .filter(bound -> holds(bound) && !bound.allows(value))
                .findFirst()
                .map(bound -> new Wrong(KEY + tail, List.of(answer), bound.message()));
    }

    private boolean holds(FieldBound bound) {
        return bound.when() == null
                || bound.when().holds(answers.get(bound.when().field()));
    }

    private Optional<Wrong> date(FormField field, String answer) {
        var date = date(answer);
        return date.isEmpty()
                ? Wrong.because("date")
                : field.days().stream()
                        .filter(bound -> !allows(bound, date.get()))
                        .findFirst()
                        .map(bound -> Wrong.said(bound.message()));
    }

    /** Where the other date is missing or none, that is said there. */
    private boolean allows(DayBound bound, LocalDate date) {
        var from =
                bound.from().equals(DayBound.TODAY) ? Optional.of(day) : date(answers.getOrDefault(bound.from(), ""));
        return from.map(each -> each.plusDays(bound.plus()))
                .map(limit -> bound.notBefore() == null ? !date.isAfter(limit) : !date.isBefore(limit))
                .orElse(true);
    }

    private static Optional<LocalDate> date(String answer) {
        try {
            return Optional.of(LocalDate.parse(answer));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<Wrong> choice(FormField field, String answer) {
        var chosen = field.type() == FieldType.MULTI ? Arrays.asList(answer.split(",")) : List.of(answer);
        var offered = field.choices().stream().map(FieldChoice::value).toList();
        return offered.containsAll(chosen) ? Optional.empty() : Wrong.because("choice");
    }

    private static Optional<Wrong> code(Reading<?> reading) {
        return reading instanceof Reading.Bad<?> bad
                ? Optional.of(new Wrong(bad.key(), List.of(), null))
                : Optional.empty();
    }
}
