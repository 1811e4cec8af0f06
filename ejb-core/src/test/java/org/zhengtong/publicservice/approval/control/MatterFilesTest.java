package org.zhengtong.publicservice.approval.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.publicservice.approval.CatalogueFault;
import org.zhengtong.publicservice.approval.CatalogueRule;
import org.zhengtong.publicservice.approval.MatterDefinition;

class MatterFilesTest {

    private static final String FOLDER = "db/demo/matters";
    private static final Map<String, Set<String>> LANES = Map.of(
            "approval.standard", Set.of("accept", "decide"),
            "approval.joint-review", Set.of("accept", "site", "review", "decide"),
            "approval.joint-matter", Set.of("accept", "lead"),
            "approval.on-the-spot", Set.of("accept"));

    private static final MatterFiles FILES = new MatterFiles();
    private static final List<MatterDefinition> MATTERS = FILES.readAll(FOLDER);

    private final MatterCheck check = new MatterCheck(LANES, Set.of());

    @Nested
    class TheDemoCatalogue {

        @Test
        void hasNoFaults() {
            assertThat(check.faults(MATTERS)).isEmpty();
        }

        @Test
        void runsTheseMattersOnline() {
            assertThat(MATTERS)
                    .filteredOn(MatterDefinition::filedOnline)
                    .extracting(MatterDefinition::code)
                    .containsExactlyInAnyOrder(
                            "rural-homestead",
                            "small-catering",
                            "old-age-allowance",
                            "public-place-health",
                            "social-security-card",
                            "shop-sign",
                            "drainage-permit",
                            "open-small-restaurant",
                            "recruitment");
        }

        @Test
        void isTheSameAfterWritingAndReading() {
            assertThat(MATTERS).allSatisfy(matter -> assertThat(FILES.read("again", FILES.write(matter)))
                    .isEqualTo(matter));
        }
    }

    @Nested
    class Reading {

        @Test
        void refusesMembersItDoesNotKnow() {
            refuses(CatalogueRule.UNKNOWN_PROPERTY, "summary:\n", "sumary:\n");
        }

        @Test
        void refusesAFieldOfUnknownType() {
            assertThatThrownBy(() -> FILES.read("x.yaml", small().replace("type: MOBILE", "type: FAX")))
                    .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                        assertThat(violation.rule()).isEqualTo(CatalogueRule.UNKNOWN_VALUE);
                        assertThat(violation.parameters().get(1).toString()).startsWith("online.form[");
                        assertThat(violation.parameters()).contains("FAX");
                        assertThat(violation.parameters().get(3).toString()).contains("RESIDENT_ID");
                    });
        }

        @Test
        void refusesAMemberOfAnotherShape() {
            refuses(CatalogueRule.WRONG_SHAPE, "keywords:\n", "keywords: 餐饮\nquota:\n");
        }

        @Test
        void refusesWhatIsNoYaml() {
            refuses(CatalogueRule.NOT_YAML, "name:\n", "name: {\n");
        }

        private void refuses(CatalogueRule rule, String good, String bad) {
            var text = small().replaceFirst("(?m)^" + good, bad);
            assertThatThrownBy(() -> FILES.read("x.yaml", text))
                    .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule())
                            .isEqualTo(rule));
        }
    }

    @Nested
    class Checking {

        @ParameterizedTest
        @CsvSource({
            "'code: small-catering', 'code: Small', BAD_CODE",
            "000131022000, 00013, BAD_CODE",
            "'  en: Registration of a small caterer', '', LANGUAGE_MISSING",
            "'handling: PROMISED', '', MISSING",
            "'days: 5', 'days: 25', PROMISE_LONGER_THAN_LAW",
            "'code: bank-card', 'code: proxy-id', DUPLICATE",
            "'field: byProxy', 'field: byNobody', UNKNOWN_REFERENCE",
            "'- premises-photos', '- business-licence', HELD_MATERIAL_ASKED_FOR",
            "'- premises-photos', '', MATERIAL_NOT_ASKED_FOR",
            "'- premises-photos', '- nothing', UNKNOWN_REFERENCE",
            "'id: approval.standard', 'id: approval.unheard', UNKNOWN_PROCESS",
            "'decide:', 'decided:', LANE_MISSING",
            "'unit: market-regulation', 'unit: \"@township\"', TOWNSHIP_NOT_ASKED_FOR",
            "'id: area', 'id: staff', DUPLICATE",
            "'type: MULTI', 'type: TEXT', CHOICES_MISSING",
            "'type: NUMBER', 'type: TEXT', BOUNDS_WITHOUT_NUMBER",
            "'field: shopName', 'field: shopTitle', UNKNOWN_REFERENCE",
            "'- notBefore: today', '- notBefore: someday', UNKNOWN_REFERENCE",
            "'- notBefore: today', '- plus: 3', LIMIT_UNCLEAR",
            "'type: DATE', 'type: TEXT', DAYS_WITHOUT_DATE",
            "'- max: 50', '- basis: {zh: 甲, en: A}', LIMIT_UNCLEAR",
            "'from: seniorId', 'from: mobile', DERIVATION_MISFIT",
            "'from: seniorId', 'from: nobody', DERIVATION_MISFIT",
            "'by: BAND', 'by: AGE', DERIVATION_MISFIT",
            "'en: \"Administrative Licensing Law, Article 42\"', 'en: Licence Act 42', LAW_NAMED_OTHERWISE",
            "'en: Administrative Licensing Law', 'en: Permit Act', LAW_NAMED_OTHERWISE",
            "'- value: 90', '- value: old', DERIVATION_MISFIT",
            "'days: 3', 'days: 0', PROMISE_WITHOUT_TERM",
            "'necessity: MAY_FOLLOW', 'necessity: REQUIRED', ESSENTIAL_CANNOT_FOLLOW",
            "'days: 3', 'days: 6', NO_TIME_TO_FOLLOW"
        })
        void findsWhatIsWrong(String good, String bad, CatalogueRule rule) {
            var source = small().contains(good) ? small() : FILES.write(matter("old-age-allowance"));
            assertThat(source).contains(good);

            assertThat(check.faults(List.of(FILES.read("x.yaml", source.replace(good, bad)))))
                    .extracting(CatalogueFault::rule)
                    .contains(rule);
        }

        @ParameterizedTest
        @ValueSource(strings = {"- \"maybe\"", ""})
        void findsAnUndertakingThatNobodyCanGive(String answer) {
            var source = small().replaceFirst("(?s)(mustBe:\\s+is:\\s+)- \"true\"", "$1" + answer);

            assertThat(source).isNotEqualTo(small());
            assertThat(check.faults(List.of(FILES.read("x.yaml", source))))
                    .extracting(CatalogueFault::rule)
                    .containsAnyOf(CatalogueRule.ANSWER_NOT_OFFERED, CatalogueRule.MISSING);
        }

        @Test
        void findsAPromiseWithoutATerm() {
            var source = small().replaceFirst("(?sm)^ *toFollow:\n.*?(?=^ *blank:)", "");

            assertThat(check.faults(List.of(FILES.read("x.yaml", source))))
                    .extracting(CatalogueFault::rule)
                    .containsExactly(CatalogueRule.PROMISE_WITHOUT_TERM);
        }

        @Test
        void findsACheckThatWouldEndBeforeThePaperIsDue() {
            var source = FILES.write(matter("public-place-health")).replace("checkDays: 40", "checkDays: 5");

            assertThat(check.faults(List.of(FILES.read("x.yaml", source))))
                    .extracting(CatalogueFault::rule)
                    .containsExactly(CatalogueRule.PROMISE_WITHOUT_TERM);
        }

        @Test
        void findsAMaterialThatDoesNotSayForHowLongItIsGood() {
            var source = FILES.write(matter("public-place-health")).replace("months: 36", "months: 0");

            assertThat(check.faults(List.of(FILES.read("x.yaml", source))))
                    .extracting(CatalogueFault::rule)
                    .containsExactly(CatalogueRule.SUPPLY_UNCLEAR);
        }

        @Test
        void findsACodeThatTwoMattersShare() {
            var matter = matter("small-catering");

            assertThat(check.faults(List.of(matter, matter)))
                    .extracting(CatalogueFault::rule)
                    .containsOnly(CatalogueRule.DUPLICATE);
        }

        @Test
        void findsUnitsThatDoNotExist() {
            var strict = new MatterCheck(LANES, Set.of("civil-affairs"));

            assertThat(strict.faults(List.of(matter("small-catering"))))
                    .extracting(CatalogueFault::rule)
                    .containsOnly(CatalogueRule.UNKNOWN_REFERENCE);
        }

        @Test
        void namesThePlace() {
            var broken = FILES.read("x.yaml", small().replace("  en: Registration of a small caterer\n", ""));

            assertThat(check.faults(List.of(broken)))
                    .first()
                    .isEqualTo(new CatalogueFault(
                            CatalogueRule.LANGUAGE_MISSING, "small-catering", "name", List.of("en")));
        }
    }

    @Nested
    class AJointMatter {

        @ParameterizedTest
        @CsvSource({
            "'- id: signText', '- id: signWords', PART_NOT_ANSWERED",
            "'matter: shop-sign', 'matter: no-such-matter', UNKNOWN_REFERENCE",
            "'matter: shop-sign', 'matter: id-card', UNKNOWN_REFERENCE",
            "'matter: shop-sign', 'matter: small-catering', DUPLICATE",
            "'id: approval.joint-matter', 'id: approval.on-the-spot', NOT_FOR_PARTS"
        })
        void asksForAllThatItsPartsNeed(String good, String bad, CatalogueRule rule) {
            var source = FILES.write(matter("open-small-restaurant"));
            var wrong = FILES.read("x.yaml", source.replace(good, bad));
            var all = MATTERS.stream()
                    .map(each -> each.code().equals(wrong.code()) ? wrong : each)
                    .toList();
            assertThat(check.faults(all)).extracting(CatalogueFault::rule).contains(rule);
        }
    }

    private String small() {
        return FILES.write(matter("small-catering"));
    }

    private MatterDefinition matter(String code) {
        return MATTERS.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
