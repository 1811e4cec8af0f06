package org.zhengtong.portal.content;

import java.io.Serializable;
import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * A block as it stands on a page.
 *
 * @param title what the editor calls it; empty where its kind speaks for itself
 * @param columns whose articles it shows
 * @param rows how many of them
 * @param text of the editor, in each language; paragraphs with a blank line between them, or a link a line
 * @param article number of the one that it shows; null where its kind shows none
 */
public record BlockView(
        long id,
        BlockKind kind,
        Bilingual title,
        List<Long> columns,
        int rows,
        Bilingual text,
        Long article,
        int version)
        implements Serializable {}
