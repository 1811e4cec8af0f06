package org.zhengtong.portal.media;

import org.zhengtong.kernel.Bilingual;

/**
 * A topic.
 *
 * @param wording the editors' words: one way to be about it a line, of several words in a line all, behind a minus what rules
 *     it out
 * @param unit to which its stories are mostly sent; null for none
 * @param retired whether no new stories are sorted into it
 * @param followed whether the caller gets its digest
 * @param mailed whether the caller gets it by mail too
 */
public record TopicView(
        TopicId id,
        Bilingual name,
        String wording,
        Long unit,
        boolean retired,
        boolean followed,
        boolean mailed,
        int version) {}
