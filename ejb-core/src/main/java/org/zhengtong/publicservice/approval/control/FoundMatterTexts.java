package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.search.Document;
import org.zhengtong.platform.support.search.Readers;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.publicservice.approval.MatterDefinition;

/**
 * Matters as search knows them, each in both languages: name, summary, conditions, materials, questions. They are found by
 * key words and codes too.
 */
@ApplicationScoped
public class FoundMatterTexts {

    /** The name of matters among the sources of search. */
    public static final String SOURCE = "matters";

    @Inject
    CurrentCatalogue catalogue;

    @Inject
    Directory directory;

    /** By key. */
    public List<Document> all() {
        return catalogue.listed().stream()
                .flatMap(matter -> Stream.of(document(matter, true), document(matter, false)))
                .sorted(Comparator.comparing(Document::key))
                .toList();
    }

    private Document document(MatterDefinition matter, boolean chinese) {
        Function<Bilingual, String> in = text -> text == null ? null : chinese ? text.zh() : text.en();
        return new Document(
                SOURCE,
                matter.code() + (chinese ? ":zh" : ":en"),
                ResultKind.MATTER,
                chinese ? "zh" : "en",
                in.apply(matter.name()),
                text(matter, in, chinese ? "。" : "."),
                "/approval/matter?code=" + matter.code(),
                directory.unit(matter.unit()).map(UnitView::id).orElse(null),
                null,
                matter.updatedOn(),
                Set.of(Readers.PUBLIC),
                matter.keywords().stream().filter(each -> isOf(each, chinese)).toList(),
                Stream.of(matter.code(), matter.basicCode())
                        .filter(each -> each != null && !each.isBlank())
                        .toList());
    }

    /** Abbreviations belong to both languages; who reads Chinese is not served by other English words. */
    private static boolean isOf(String word, boolean chinese) {
        var ideographs = word.codePoints().anyMatch(Character::isIdeographic);
        return ideographs == chinese || !ideographs && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** A sentence each, so that excerpts begin and end where one does. */
    private static String text(MatterDefinition matter, Function<Bilingual, String> in, String end) {
        var said = Stream.of(
                        Stream.of(matter.summary(), matter.body()),
                        matter.conditions().met().stream(),
                        matter.materials().stream().map(each -> each.name()),
                        matter.questions().stream().flatMap(each -> Stream.of(each.question(), each.answer())))
                .flatMap(each -> each)
                .map(in);
        return said.filter(each -> each != null && !each.isBlank())
                .map(each -> Character.isLetterOrDigit(each.codePointBefore(each.length())) ? each + end : each)
                .collect(Collectors.joining("\n"));
    }
}
