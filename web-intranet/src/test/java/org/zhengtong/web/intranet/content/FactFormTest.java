package org.zhengtong.web.intranet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.web.intranet.content.FactForm.FactField;
import org.zhengtong.web.words.Words;

/** The facts of a kind of column as fields of a form. */
class FactFormTest {

    @ParameterizedTest
    @EnumSource
    void eachFieldIsCalledSomethingInBothLanguages(ColumnKind kind) {
        assertThat(Stream.of(Locale.CHINESE, Locale.ENGLISH)
                        .flatMap(language -> FactForm.fields(kind.facts(), Words.in(language)).stream())
                        .map(FactField::label))
                .noneMatch(label -> label.contains("?"));
    }

    /** What was read into the form and is sent back unchanged is the same. */
    @ParameterizedTest
    @EnumSource
    void whatNobodyTypedIntoStaysEmpty(ColumnKind kind) {
        var none = FactForm.facts(kind.facts(), Map.of());
        assertThat(FactForm.facts(kind.facts(), FactForm.values(none))).isEqualTo(none);
        assertThat(FactForm.fields(kind.facts(), Words.in(Locale.CHINESE)).stream()
                        .filter(FactField::needed)
                        .map(FactField::name))
                .isEqualTo(List.copyOf(none.missing()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-31", "2026-13-01", "yesterday", "+999999999-01-01x"})
    void whatIsNoDayCountsAsNotGiven(String typed) {
        var values = new HashMap<>(Map.of("issuer", "清源县人民政府", "issuedOn", "2026-02-28", "effectiveOn", typed));
        var facts = (RegulationFacts) FactForm.facts(RegulationFacts.class, values);
        assertThat(facts.issuedOn()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(facts.effectiveOn()).isNull();
    }
}
