package org.zhengtong.publicservice.approval.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.FormStep;
import org.zhengtong.publicservice.approval.MatterDefinition;

/** The forms of the demo county refuse what is wrong and say why. */
class FormCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final List<MatterDefinition> MATTERS = new MatterFiles().readAll("db/demo/matters");

    /** The example of GB 11643-1999, born on 31 December 1949. */
    private static final String SENIOR_ID = "11010519491231002X";

    @Nested
    class AnUndertaking {

        @Test
        void isRefusedWithTheMattersOwnWordsWhenAnsweredNo() {
            var fault = faultOf("small-catering", Map.of("promise", "false"), "promise");

            assertThat(said(fault).zh()).contains("不作出这项承诺，我们不能受理");
            assertThat(said(fault).en()).contains("Without this undertaking the application cannot be accepted");
        }

        @Test
        void isTakenWhenGiven() {
            assertThat(faults("small-catering", Map.of("promise", "true"))).doesNotContainKey("promise");
        }
    }

    @Nested
    class AnUnansweredQuestion {

        @ParameterizedTest
        @CsvSource({
            "small-catering, promise, chooseOne",
            "small-catering, waterSource, chooseOne",
            "small-catering, shopTownship, chooseOne",
            "small-catering, items, chooseSome",
            "small-catering, area, required",
            "old-age-allowance, seniorName, required"
        })
        void isAskedForInTheWordsOfItsKind(String matter, String field, String what) {
            assertThat(faultOf(matter, Map.of(), field).key()).isEqualTo("approval_form.fault." + what);
        }
    }

    @Nested
    class ANumber {

        @ParameterizedTest
        @CsvSource({
            "area, -5, small",
            "area, 5.9, small",
            "area, 50.1, bound",
            "area, viel, number",
            "area, --5, number",
            "staff, 2.5, whole",
            "staff, 21, bound"
        })
        void saysWhichOfItsLimitsItBreaks(String field, String answer, String what) {
            assertThat(faultOf("small-catering", Map.of(field, answer), field).key())
                    .isEqualTo("approval_form.fault." + what);
        }

        @ParameterizedTest
        @CsvSource({"2027, yearToCome", "98, year", "1899, small"})
        void ofAYearIsOneThatHasBegun(String answer, String what) {
            var answers = Map.of("hasHomestead", "true", "presentYear", answer);

            assertThat(faultOf("rural-homestead", answers, "presentYear").key())
                    .isEqualTo("approval_form.fault." + what);
        }
    }

    @Nested
    class ADate {

        private final Map<String, String> good =
                Map.of("meetingDate", "2026-11-01", "announcedFrom", "2026-11-02", "announcedTo", "2026-11-08");

        @Test
        void fitsTheOthers() {
            assertThat(faults("rural-homestead", good))
                    .doesNotContainKeys("meetingDate", "announcedFrom", "announcedTo");
        }

        @ParameterizedTest
        @CsvSource({
            "meetingDate, 2026-11-27, 不能晚于今天",
            "announcedFrom, 2026-10-31, 不能早于开会那天",
            "announcedTo, 2026-11-07, 至少 7 天",
            "announcedTo, 2026-11-27, 不能晚于今天"
        })
        void isRefusedInTheMattersWordsOtherwise(String field, String answer, String said) {
            var answers = new HashMap<>(good);
            answers.put(field, answer);

            assertThat(said(faultOf("rural-homestead", answers, field)).zh()).contains(said);
        }

        @Test
        void thatIsNoneIsSaidAtItAlone() {
            var answers = new HashMap<>(good);
            answers.put("announcedFrom", "2026-02-30");

            assertThat(faults("rural-homestead", answers))
                    .containsKey("announcedFrom")
                    .doesNotContainKey("announcedTo");
        }
    }

    @Nested
    class ACode {

        @ParameterizedTest
        @CsvSource({
            "cardNumber, 12, BankCard.LENGTH",
            "cardNumber, 6200000000000001231, BankCard.CHECK_DIGIT",
            "seniorName, <b>周安平</b>, PersonName.CHARACTER",
            "mobile, 123, MobileNumber.LENGTH"
        })
        void isReadByItsOwnRules(String field, String answer, String key) {
            assertThat(faultOf("old-age-allowance", Map.of(field, answer), field)
                            .key())
                    .isEqualTo(key);
        }

        @ParameterizedTest
        @ValueSource(strings = {"云溪村\u202e三组", "云溪村\u0007"})
        void orTextWithInvisibleMarksIsRefused(String answer) {
            assertThat(faultOf("old-age-allowance", Map.of("seniorAddress", answer), "seniorAddress")
                            .key())
                    .isEqualTo("approval_form.fault.invisible");
        }
    }

    @Nested
    class AnAge {

        private static final LocalDate YEARS_LATER = LocalDate.of(2041, 6, 1);

        @Test
        void andItsBandFollowFromTheIdNumber() {
            assertThat(check("old-age-allowance", Map.of("seniorId", SENIOR_ID), YEARS_LATER)
                            .answers())
                    .containsEntry("age", "91")
                    .containsEntry("rate", "90");
        }

        @Test
        void isTakenFromNobody() {
            var forged = Map.of("seniorId", SENIOR_ID, "age", "101", "rate", "100");

            assertThat(check("old-age-allowance", forged, YEARS_LATER).answers())
                    .containsEntry("age", "91")
                    .containsEntry("rate", "90");
            assertThat(check("old-age-allowance", Map.of("age", "101", "rate", "100"), TODAY)
                            .answers())
                    .doesNotContainKeys("age", "rate");
        }

        @Test
        void belowTheLimitIsSaidAtTheIdNumber() {
            var check = check("old-age-allowance", Map.of("seniorId", SENIOR_ID), LocalDate.of(2029, 12, 30));

            assertThat(check.step(step("senior")))
                    .filteredOn(fault -> fault.subject().equals("seniorId"))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.own().zh()).contains("还没有满 80 周岁");
                        assertThat(fault.parameters()).containsExactly("79");
                    });
            assertThat(check.step(step("payment")))
                    .extracting(FieldFault::subject)
                    .doesNotContain("age", "rate");
        }

        @Test
        void isReachedOnTheBirthday() {
            var check = check("old-age-allowance", Map.of("seniorId", SENIOR_ID), LocalDate.of(2029, 12, 31));

            assertThat(check.step(step("senior")))
                    .extracting(FieldFault::subject)
                    .doesNotContain("seniorId");
        }

        private FormStep step(String id) {
            return matter("old-age-allowance").online().step(id).orElseThrow();
        }
    }

    private static Bilingual said(FieldFault fault) {
        assertThat(fault.key()).isEqualTo("approval_form.fault.own");
        return (Bilingual) fault.parameters().get(0);
    }

    private static FieldFault faultOf(String matter, Map<String, String> answers, String field) {
        var found = faults(matter, answers).get(field);
        assertThat(found).as(field).isNotNull();
        return found;
    }

    private static Map<String, FieldFault> faults(String matter, Map<String, String> answers) {
        var found = new HashMap<String, FieldFault>();
        check(matter, answers, TODAY).all().forEach(fault -> found.put(fault.subject(), fault));
        return found;
    }

    private static FormCheck check(String matter, Map<String, String> answers, LocalDate day) {
        return new FormCheck(matter(matter), answers, List.of(), "qingshi"::equals, day);
    }

    private static MatterDefinition matter(String code) {
        return MATTERS.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
