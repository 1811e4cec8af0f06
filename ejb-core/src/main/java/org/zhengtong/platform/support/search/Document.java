package org.zhengtong.platform.support.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Something that can be found, as its system tells of it.
 *
 * @param source the system's name among sources
 * @param key unique within the source
 * @param language {@code zh} or {@code en}
 * @param title plain text
 * @param text plain text, without markup; as long as it is
 * @param address of its page without the language; of the intranet if it begins with {@code /intranet/}
 * @param unit whose it is; null for the county's
 * @param section name of where it stands, in its language; null for nowhere in particular
 * @param day when it was published; null if that says nothing
 * @param readers tokens of {@link Readers}
 * @param words by which it is found too, though nobody reads them there; a line each
 * @param codes by which it is found where they are typed as they stand
 */
public record Document(
        String source,
        String key,
        ResultKind kind,
        String language,
        String title,
        String text,
        String address,
        Long unit,
        String section,
        LocalDate day,
        Set<String> readers,
        List<String> words,
        List<String> codes) {

    public Document {
        text = text == null ? "" : text;
        words = List.copyOf(words);
        codes = List.copyOf(codes);
    }

    /** One that is found by its title and text alone. */
    public Document(
            String source,
            String key,
            ResultKind kind,
            String language,
            String title,
            String text,
            String address,
            Long unit,
            String section,
            LocalDate day,
            Set<String> readers) {
        this(source, key, kind, language, title, text, address, unit, section, day, readers, List.of(), List.of());
    }
}
