package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;

/**
 * One answer to choose.
 *
 * @param value as stored
 * @param hint may be null
 */
public record FieldChoice(String value, Bilingual label, Bilingual hint) {}
