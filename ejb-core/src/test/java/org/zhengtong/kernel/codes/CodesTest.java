package org.zhengtong.kernel.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.kernel.codes.DivisionCode.Level;

class CodesTest {

    @Nested
    class ACreditCode {

        @Test
        void readsTheExampleOfTheStandard() {
            var code = CreditCode.read("91350100m000100y43").code().orElseThrow();

            assertThat(code.kind()).isEqualTo("91");
            assertThat(code.division()).isEqualTo(new DivisionCode("350100"));
            assertThat(code.organisation()).contains(new OrganisationCode("M000100Y4"));
            assertThat(code.masked()).isEqualTo("91*************Y43");
        }

        @ParameterizedTest
        @CsvSource({
            "91350100M000100Y4Z, CHARACTER",
            "91350100M000100Y44, CHECK_DIGIT",
            "91350100M000100Y4, LENGTH",
            "9135O100M000100Y43, CHARACTER",
            "91A50100M000100Y43, CHARACTER"
        })
        void saysWhatIsWrong(String typed, Fault fault) {
            assertThat(CreditCode.read(typed).fault()).contains(fault);
        }

        @Test
        void isMadeFromItsParts() {
            var made = CreditCode.of("91", new DivisionCode("350100"), new OrganisationCode("M000100Y4"));

            assertThat(made.value()).isEqualTo("91350100M000100Y43");
        }
    }

    @Nested
    class AnOrganisationCode {

        @Test
        void readsWithAndWithoutHyphen() {
            assertThat(OrganisationCode.read("D2143569-X").code()).contains(new OrganisationCode("D2143569X"));
            assertThat(new OrganisationCode("D2143569X").text()).isEqualTo("D2143569-X");
        }

        @ParameterizedTest
        @CsvSource({"D2143569-1, CHECK_DIGIT", "D2143569, LENGTH", "D2143某69X, CHARACTER"})
        void saysWhatIsWrong(String typed, Fault fault) {
            assertThat(OrganisationCode.read(typed).fault()).contains(fault);
        }

        @Test
        void knowsTheRangeForInternalUse() {
            assertThat(OrganisationCode.read("PDY00001" + CheckDigits.ofOrganisation("PDY00001"))
                            .code())
                    .map(OrganisationCode::isInternal)
                    .contains(true);
            assertThat(new OrganisationCode("D2143569X").isInternal()).isFalse();
        }
    }

    @Nested
    class ADivisionCode {

        @ParameterizedTest
        @CsvSource({
            "350000, PROVINCE, ",
            "350700, PREFECTURE, 350000",
            "350782, COUNTY, 350700",
            "350782001, TOWNSHIP, 350782",
            "350782001001, VILLAGE, 350782001"
        })
        void knowsItsLevelAndWhatIsAbove(String code, Level level, String parent) {
            var division = DivisionCode.read(code).code().orElseThrow();

            assertThat(division.level()).isEqualTo(level);
            assertThat(division.parent().map(DivisionCode::value).orElse(null)).isEqualTo(parent);
        }

        @Test
        void containsWhatLiesInIt() {
            var village = new DivisionCode("350782001001");

            assertThat(new DivisionCode("350000").contains(village)).isTrue();
            assertThat(new DivisionCode("350700").contains(village)).isTrue();
            assertThat(new DivisionCode("350782001").contains(village)).isTrue();
            assertThat(new DivisionCode("350783").contains(village)).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"3507, LENGTH", "35078A, CHARACTER", "995501, DIVISION", "999999001, DIVISION"})
        void saysWhatIsWrong(String typed, Fault fault) {
            assertThat(DivisionCode.read(typed).fault()).contains(fault);
        }

        @Test
        void countsOnceItIsRegistered() {
            assertThat(DivisionCode.read("991234").isGood()).isFalse();

            Divisions.register("991234", "试验县");

            assertThat(DivisionCode.read("991234001").isGood()).isTrue();
            assertThat(Divisions.name("991234")).contains("试验县");
            assertThatThrownBy(() -> Divisions.register("99123", "太短")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class AMobileNumber {

        @ParameterizedTest
        @CsvSource({"13800001234", "+86 138 0000 1234", "8613800001234", "138-0000-1234", "１３８００００１２３４"})
        void readsHoweverItIsTyped(String typed) {
            assertThat(MobileNumber.read(typed).code()).contains(new MobileNumber("13800001234"));
        }

        @ParameterizedTest
        @CsvSource({
            "1380000123, LENGTH",
            "138000012345, LENGTH",
            "12800001234, CHARACTER",
            "1380000123a, CHARACTER",
            "'', LENGTH"
        })
        void saysWhatIsWrong(String typed, Fault fault) {
            assertThat(MobileNumber.read(typed).fault()).contains(fault);
        }

        @Test
        void isMaskedWhereverItIsPrinted() {
            assertThat(new MobileNumber("13800001234")).hasToString("138****1234");
        }
    }

    @Nested
    class ABankCard {

        @ParameterizedTest
        @ValueSource(
                strings = {"6200 0000 0000 0001 230", "4111111111111111", "５５５５５５５５５５５５４４４４", "6011-0009-9013-9424"})
        void readsANumberHoweverItIsGrouped(String typed) {
            assertThat(BankCard.read(typed).isGood()).isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "12, LENGTH",
            "'', LENGTH",
            "41111111111111111111, LENGTH",
            "4111111111111112, CHECK_DIGIT",
            "4111111111111a11, CHARACTER"
        })
        void saysWhatIsWrong(String typed, Fault fault) {
            assertThat(BankCard.read(typed).fault()).contains(fault);
        }

        /** What the formula is for. */
        @Test
        void noticesEverySingleWrongDigit() {
            var right = "4111111111111111";
            for (var i = 0; i < right.length(); i++) {
                for (var digit = '0'; digit <= '9'; digit++) {
                    var typed = right.substring(0, i) + digit + right.substring(i + 1);
                    assertThat(BankCard.read(typed).isGood()).as(typed).isEqualTo(typed.equals(right));
                }
            }
        }

        @Test
        void isMaskedWhereverItIsPrinted() {
            assertThat(new BankCard("4111111111111111")).hasToString("4111********1111");
        }
    }

    @Nested
    class AName {

        @ParameterizedTest
        @ValueSource(strings = {"林水生", "阿依古丽·买买提", "欧阳 明", "Anne-Marie O'Brien", "𬮱昕", "Nguyễn Văn A."})
        void ofAPersonIsTakenInAnyScript(String typed) {
            assertThat(PersonName.read(typed).isGood()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"<b>林</b>", "林水生>", "林\n水生", "林\u0000", "林\u202e水生", "林水生1", "·", "12"})
        void ofAPersonHasNoMarkupDigitsOrInvisibleMarks(String typed) {
            assertThat(PersonName.read(typed).fault()).contains(Fault.CHARACTER);
        }

        @ParameterizedTest
        @ValueSource(strings = {"老街米粉店", "清源县7号仓（个体工商户）", "A&B Café, Ltd.", "王婆·豆花/烧饼"})
        void ofAFirmMayHaveDigitsAndBrackets(String typed) {
            assertThat(FirmName.read(typed).isGood()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"<script>", "米粉店<", "米粉店\t一店", "米粉店\u200b"})
        void ofAFirmHasNoMarkupOrInvisibleMarks(String typed) {
            assertThat(FirmName.read(typed).fault()).contains(Fault.CHARACTER);
        }

        @Test
        void isKeptWithoutNeedlessBlanks() {
            assertThat(PersonName.read("  Li   Ming ").code()).contains(new PersonName("Li Ming"));
        }
    }

    @Nested
    class ALicenceId {

        private static final String SAMPLE =
                "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U";

        @Test
        void readsThePublishedSample() {
            var id = LicenceId.read(SAMPLE).code().orElseThrow();

            assertThat(id.serial()).isEqualTo("20230000403");
            assertThat(id.version()).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({
            "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.V, CHECK_DIGIT",
            "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000430.001.U, CHECK_DIGIT",
            "1.2.156.3005.2.11100000000013338W011.20230000403.001.U, CHARACTER"
        })
        void saysWhatIsWrong(String typed, Fault fault) {
            assertThat(LicenceId.read(typed).fault()).contains(fault);
        }

        @Test
        void isMadeWithItsCheckCharacter() {
            var issuer = CreditCode.read("91350100M000100Y43").code().orElseThrow();
            var id = LicenceId.of("11100000000013338W011", issuer, "20260000001", 1);

            assertThat(LicenceId.read(id.value()).code()).contains(id);
        }
    }
}
