package org.zhengtong.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.zhengtong.platform.support.workflow.Ratio;
import org.zhengtong.platform.support.workflow.SigningMode;

/**
 * When a step is done.
 *
 * @param ratio where a ratio decides; else null
 * @param vetoes 一票否决: outcomes that decide at once, whoever chooses them, although a ratio decides
 * @param vetoRoles likewise: roles whose refusal decides at once
 */
@Embeddable
public record SigningRule(
        @Enumerated(EnumType.STRING) @Column(length = 20) SigningMode mode,

        @Convert(converter = RatioConverter.class) @Column(length = 20)
        Ratio ratio,

        @Convert(converter = WordsConverter.class) @Column(length = 500)
        List<String> vetoes,

        @Convert(converter = WordsConverter.class) @Column(length = 500)
        List<String> vetoRoles) {

    /** Without a ratio and its vetoes. */
    public static SigningRule of(SigningMode mode) {
        return new SigningRule(mode, null, List.of(), List.of());
    }
}
