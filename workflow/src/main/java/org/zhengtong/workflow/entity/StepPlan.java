package org.zhengtong.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.FieldAccess;

/**
 * What the definition says of a step, kept with it as it was when it opened.
 *
 * @param outcomes what may be chosen; the first one is agreement
 * @param opinionFor the outcomes that ask for an opinion
 * @param fields what its signers may do with fields of the form
 * @param forSubject whether whom the case is about acts here
 */
@Embeddable
public record StepPlan(
        @Column(length = 80) String node,
        @Column(length = 200) String nameZh,
        @Column(length = 200) String nameEn,
        @Column(length = 40) String lane,
        @Embedded SigningRule signing,

        @Convert(converter = WordsConverter.class) @Column(length = 500)
        List<String> outcomes,

        @Convert(converter = WordsConverter.class) @Column(length = 500)
        List<String> opinionFor,

        @Convert(converter = FieldsConverter.class) @Column(length = 8000)
        Map<String, FieldAccess> fields,

        boolean forSubject) {

    public Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }

    String agreement() {
        return outcomes.get(0);
    }
}
