package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;

/**
 * What a matter costs. Only what a law or regulation names may be asked for (行政许可法 Art. 58, 59).
 *
 * @param charged false where it is free
 * @param note the rate, or that nothing else is charged either
 * @param basis of the rate; null where it is free
 * @param amount in fen, asked for when it is granted; null where the product asks for nothing
 * @param when the answer that makes it due; null where everybody pays
 * @param beforeResult whether certificates are issued only when it is paid
 */
public record Fee(
        boolean charged, Bilingual note, Bilingual basis, Long amount, FieldCondition when, boolean beforeResult) {

    /** Whether the product asks anybody for money. */
    public boolean askedFor() {
        return charged && amount != null;
    }
}
