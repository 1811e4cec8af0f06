package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;

/**
 * A rule that a matter stands on.
 *
 * @param title of the law in guillemets
 * @param article for example 第六十二条; null where the law as a whole is meant
 * @param gist what it says, in plain words
 */
public record LegalBasis(Bilingual title, Bilingual article, Bilingual gist) {}
