package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengtong.platform.support.search.Document;
import org.zhengtong.platform.support.search.Readers;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.platform.support.search.SourceChanged;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.Site;

/**
 * The internet portal's columns and special topics as search knows them: who types their name means them. In English where
 * something in them is; the pages of units are found as units.
 */
@ApplicationScoped
public class FindableColumns {

    /** The name of columns among the sources of search. */
    public static final String SOURCE = "columns";

    private static final String ROOT = "/content/";

    @Inject
    Columns columns;

    @Inject
    TranslatedColumns translated;

    @Inject
    Event<SourceChanged> sources;

    /** A column was opened, closed or described anew. */
    public void changed() {
        sources.fire(new SourceChanged(SOURCE));
    }

    /** By key. */
    public List<Document> all() {
        var open = columns.tree(Site.INTERNET).stream()
                .filter(each -> !each.closed())
                .toList();
        var found = open.stream()
                .filter(each -> each.kind() != ColumnKind.UNITS || each.depth() == 0)
                .toList();
        var english = Set.copyOf(translated.among(found, open, Language.EN));
        return found.stream()
                .flatMap(each -> english.contains(each)
                        ? Stream.of(document(each, Locale.CHINESE), document(each, Locale.ENGLISH))
                        : Stream.of(document(each, Locale.CHINESE)))
                .sorted(Comparator.comparing(Document::key))
                .toList();
    }

    private static Document document(ColumnView column, Locale language) {
        return new Document(
                SOURCE,
                column.path() + ":" + language.getLanguage(),
                ResultKind.COLUMN,
                language.getLanguage(),
                column.name().in(language),
                column.description().in(language),
                ROOT + column.path(),
                null,
                null,
                null,
                Set.of(Readers.PUBLIC));
    }
}
