package org.zhengtong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.publicservice.approval.BlankField;
import org.zhengtong.publicservice.approval.HandlingKind;
import org.zhengtong.publicservice.approval.MaterialKind;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.MatterType;
import org.zhengtong.publicservice.approval.control.MatterFiles;

/**
 * The guides of the demo county tell what the definition may leave out but a good guide does not (GB/T 39554 and the
 * national platform's table of elements).
 */
class DemoMattersTest {

    private static final String TELEPHONE = "0\\d{2,3}-\\d{3} ?\\d{4}";
    /** 行政许可法 Art. 42. */
    private static final int LONGEST_JOINT_DECISION = 45;

    static List<MatterDefinition> matters() {
        return new MatterFiles().readAll("db/demo/matters");
    }

    /** Local rules may be named whole; something has to be named exactly. */
    @ParameterizedTest
    @MethodSource("matters")
    void nameTheArticleOnWhichTheyRest(MatterDefinition matter) {
        assertThat(matter.bases())
                .filteredOn(basis -> basis.article() != null)
                .isNotEmpty()
                .allSatisfy(basis -> isSaid(basis.article()));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void sayOfEveryMaterialHowToMakeItAndWhenItIsAccepted(MatterDefinition matter) {
        assertThat(matter.fromApplicant()).isNotEmpty().allSatisfy(material -> {
            isSaid(material.guidance());
            isSaid(material.standard());
            assertThat(material.accepts()).isNotEmpty();
            assertThat(material.copies()).isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("matters")
    void bringABlankAndASampleOfEveryForm(MatterDefinition matter) {
        assertThat(matter.materials())
                .filteredOn(material -> material.kind() == MaterialKind.FORM)
                .allSatisfy(material -> {
                    assertThat(material.blank()).isNotNull();
                    isSaid(material.blank().declaration());
                    assertThat(material.blank().fields())
                            .filteredOn(field -> field.options().isEmpty())
                            .extracting(BlankField::example)
                            .isNotEmpty()
                            .anyMatch(example -> example != null);
                });
    }

    @ParameterizedTest
    @MethodSource("matters")
    void sayWhatItCostsAndByWhichRule(MatterDefinition matter) {
        if (matter.fee().charged()) {
            isSaid(matter.fee().note());
            isSaid(matter.fee().basis());
        }
    }

    @ParameterizedTest
    @MethodSource("matters")
    void takeNoLongerThanTheLawAllows(MatterDefinition matter) {
        if (matter.type() == MatterType.XK) {
            assertThat(matter.limits().legal().days()).isLessThanOrEqualTo(LONGEST_JOINT_DECISION);
        }
        if (matter.handling() == HandlingKind.ON_THE_SPOT) {
            assertThat(matter.limits().promised().days()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("matters")
    void carryAnImplementationCodeAndTellWhomToAsk(MatterDefinition matter) {
        assertThat(matter.implementationCode("11990123PDY000018X")).hasSize(31);
        assertThat(matter.window().consult()).matches(TELEPHONE);
        assertThat(matter.window().complain()).matches(TELEPHONE);
        assertThat(matter.keywords()).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
    }

    @Test
    void explainWhyOneIsNotEligible() {
        assertThat(matters())
                .filteredOn(MatterDefinition::filedOnline)
                .hasSizeGreaterThan(3)
                .allSatisfy(matter -> {
                    assertThat(matter.online().eligibility())
                            .isNotEmpty()
                            .allSatisfy(question -> isSaid(question.otherwise()));
                    assertThat(matter.online().minutes()).isPositive();
                    assertThat(matter.result().licences().isEmpty()).isEqualTo(matter.hasParts());
                });
    }

    /** The answers are yes and no: a hint that names an answer names one of these. */
    @Test
    void nameOnlyAnswersThatOneCanChoose() {
        assertThat(matters())
                .filteredOn(MatterDefinition::filedOnline)
                .flatMap(matter -> matter.online().eligibility())
                .allSatisfy(question -> {
                    assertThat(question.text().zh()).doesNotContainPattern("选“(?![是否]”)");
                    assertThat(question.text().en()).doesNotContainPattern("choose\\s+“(?!(Yes|No)”)");
                });
    }

    private static void isSaid(Bilingual text) {
        assertThat(text).isNotNull();
        assertThat(text.zh()).isNotBlank();
        assertThat(text.en()).isNotBlank();
    }
}
