package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhengtong.kernel.codes.BankCard;
import org.zhengtong.kernel.codes.MobileNumber;
import org.zhengtong.kernel.codes.ResidentId;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.FieldChoice;
import org.zhengtong.publicservice.approval.FormField;

/** Answers as people read them: the words of a choice, the name of a township, a number with its unit. */
@ApplicationScoped
public class FieldTexts {

    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("y年M月d日", Locale.CHINESE);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM y", Locale.ENGLISH);

    @Inject
    Directory directory;

    /** @return an empty text for no answer */
    public String readable(FormField field, String answer, Locale locale) {
        if (answer == null || answer.isBlank()) {
            return "";
        }
        return switch (field.type()) {
            case CHOICE, MULTI ->
                Arrays.stream(answer.split(","))
                        .map(value -> choice(field, value, locale))
                        .collect(Collectors.joining(locale.getLanguage().equals("en") ? ", " : "、"));
            case YES_NO -> yesNo(answer, locale);
            case TOWNSHIP ->
                directory.unit(answer).map(unit -> unit.shortName().in(locale)).orElse(answer);
            case NUMBER ->
                field.unit() == null ? answer : answer + " " + field.unit().in(locale);
            case DATE -> day(answer, locale);
            default -> answer;
        };
    }

    /** As {@link #readable}, with numbers of persons, telephones and cards masked, in whatever way they were typed. */
    public String masked(FormField field, String answer, Locale locale) {
        if (answer == null || answer.isBlank()) {
            return "";
        }
        return switch (field.type()) {
            case RESIDENT_ID ->
                ResidentId.read(answer, LocalDate.MAX)
                        .code()
                        .map(ResidentId::masked)
                        .orElse(answer);
            case MOBILE ->
                MobileNumber.read(answer).code().map(MobileNumber::masked).orElse(answer);
            case BANK_CARD -> BankCard.read(answer).code().map(BankCard::masked).orElse(answer);
            default -> readable(field, answer, locale);
        };
    }

    private static String choice(FormField field, String value, Locale locale) {
        return field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(FieldChoice::label)
                .map(label -> label.in(locale))
                .findFirst()
                .orElse(value);
    }

    /** In words; what is no day stays as it was typed. */
    private static String day(String answer, Locale locale) {
        try {
            var words = locale.getLanguage().equals("en") ? ENGLISH_DAY : CHINESE_DAY;
            return words.format(LocalDate.parse(answer));
        } catch (DateTimeParseException notADay) {
            return answer;
        }
    }

    private static String yesNo(String answer, Locale locale) {
        var yes = Boolean.parseBoolean(answer);
        if (locale.getLanguage().equals("en")) {
            return yes ? "Yes" : "No";
        }
        return yes ? "是" : "否";
    }
}
