package org.zhengtong.kernel.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.kernel.codes.ResidentId.Kind;
import org.zhengtong.kernel.codes.ResidentId.Sex;

class ResidentIdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "34052419800101001X", "370101190102039973"})
    void readsValidNumbers(String number) {
        assertThat(read(number).code()).contains(new ResidentId(number));
    }

    @Test
    void bringsFifteenDigitsToEighteen() {
        assertThat(read("110105491231002").code()).contains(new ResidentId("11010519491231002X"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"11010519491231002x", " 110105 19491231 002X ", "１１０１０５１９４９１２３１００２Ｘ", "110105-19491231-002X"})
    void forgivesHowItIsTyped(String typed) {
        assertThat(read(typed).code()).contains(new ResidentId("11010519491231002X"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH",
        "11010519491231002, LENGTH",
        "1101051949123100, LENGTH",
        "1101051949123100234, LENGTH",
        "11010519491231O02X, CHARACTER",
        "11010519491231002A, CHARACTER",
        "11010549123100X, LENGTH",
        "990123199001010014, DIVISION",
        "000000199001010014, DIVISION",
        "110100194912310020, CHECK_DIGIT",
        "110105194913310021, DATE",
        "110105194902290021, DATE",
        "110105990230002, DATE",
        "110105194912310021, CHECK_DIGIT",
        "11010519491231003X, CHECK_DIGIT",
        "11010520261123001X, FUTURE_DATE"
    })
    void saysWhatIsWrong(String typed, Fault fault) {
        assertThat(read(typed).fault()).contains(fault);
    }

    @Test
    void takesABirthToday() {
        var start = "11010520261122001";
        assertThat(read(start + CheckDigits.ofResident(start)).isGood()).isTrue();
    }

    @Test
    void namesTheWordsOfAFault() {
        assertThat(read("1")).isInstanceOfSatisfying(Reading.Bad.class, bad -> assertThat(bad.key())
                .isEqualTo("ResidentId.LENGTH"));
    }

    @Test
    void acceptsAbolishedCountiesAndNewOnesOfAKnownPrefecture() {
        assertThat(read(withCheck("11010319490101001")).isGood()).isTrue();
        assertThat(read(withCheck("65322820250101001")).isGood()).isTrue();
    }

    @Test
    void tellsBirthdayAgeSexAndCounty() {
        var id = new ResidentId("11010519491231002X");

        assertThat(id.birthday()).isEqualTo("1949-12-31");
        assertThat(id.ageOn(LocalDate.of(2026, 12, 30))).isEqualTo(76);
        assertThat(id.ageOn(LocalDate.of(2026, 12, 31))).isEqualTo(77);
        assertThat(id.sex()).isEqualTo(Sex.FEMALE);
        assertThat(new ResidentId("34052419800101001X").sex()).isEqualTo(Sex.MALE);
        assertThat(id.division()).isEqualTo(new DivisionCode("110105"));
        assertThat(Divisions.name("110105")).contains("朝阳区");
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002, CITIZEN",
        "81000019900101001, RESIDENCE_PERMIT",
        "82000019900101001, RESIDENCE_PERMIT",
        "83000019900101001, RESIDENCE_PERMIT",
        "93184019900101001, FOREIGN_PERMANENT_RESIDENT"
    })
    void knowsWhoseNumberItIs(String start, Kind kind) {
        assertThat(read(withCheck(start)).code()).map(ResidentId::kind).contains(kind);
    }

    @Test
    void isMaskedWhereverItIsPrinted() {
        var id = new ResidentId("11010519491231002X");

        assertThat(id.masked()).isEqualTo("110105********002X");
        assertThat(id).hasToString(id.masked());
    }

    @Test
    void cannotBeMadeOfAnythingElse() {
        assertThatThrownBy(() -> new ResidentId("110105194912310021")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ResidentId("11010519491231002x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ResidentId(null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Reading<ResidentId> read(String typed) {
        return ResidentId.read(typed, TODAY);
    }

    private static String withCheck(String start) {
        return start + CheckDigits.ofResident(start);
    }
}
