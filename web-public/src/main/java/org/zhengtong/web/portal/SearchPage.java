package org.zhengtong.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.Page;
import org.zhengtong.publicservice.approval.MatterQuery;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/**
 * Search over what the portal has. Where nothing holds all of the words, what shares the most pairs of letters with them
 * is offered: people write 老人补贴怎么领 and not 高龄津贴.
 */
@Named
@RequestScoped
public class SearchPage {

    private static final int MOST = 30;
    private static final int MOST_NEAR = 5;
    private static final int LONGEST = 60;

    @Inject
    Catalogue catalogue;

    private String text;
    private List<MatterSummary> hits;
    private boolean near;

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed == null
                ? null
                : typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
    }

    /** Those whose name holds the words first. */
    public List<MatterSummary> getHits() {
        if (hits == null) {
            hits = text == null || text.isEmpty() ? List.of() : found();
        }
        return hits;
    }

    /** Whether nothing holds all of the words. */
    public boolean isNear() {
        getHits();
        return near;
    }

    /** What can be done at once; null if that is not plain. */
    public MatterSummary getBest() {
        var found = getHits();
        return !near && !found.isEmpty() && found.get(0).filedOnline() ? found.get(0) : null;
    }

    public List<MatterSummary> getOthers() {
        return getBest() == null ? getHits() : getHits().subList(1, getHits().size());
    }

    /** The text as HTML with the words searched for marked. */
    public String marked(Bilingual shown) {
        return Marks.in(Words.in(Language.current()).of(shown), near ? pairs() : words());
    }

    private List<MatterSummary> found() {
        var query = new MatterQuery(null, null, null, null, text, false);
        var exact = catalogue.search(query, new Page.Request(0, MOST)).rows();
        if (!exact.isEmpty()) {
            return exact.stream()
                    .sorted(Comparator.comparing((MatterSummary matter) -> !holds(matter.name(), words()))
                            .thenComparing(matter -> !matter.filedOnline()))
                    .toList();
        }
        near = true;
        return catalogue.all().stream()
                .filter(matter -> score(matter) > 0)
                .sorted(Comparator.comparingLong(this::score).reversed())
                .limit(MOST_NEAR)
                .toList();
    }

    private long score(MatterSummary matter) {
        var name = both(matter.name());
        var summary = both(matter.summary());
        return pairs().stream()
                .mapToLong(pair -> (name.contains(pair) ? 2 : 0) + (summary.contains(pair) ? 1 : 0))
                .sum();
    }

    private List<String> words() {
        return List.of(text.toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** Every two letters of Chinese that stand together, and every word of English. */
    private List<String> pairs() {
        return words().stream().flatMap(SearchPage::pairs).distinct().toList();
    }

    private static Stream<String> pairs(String word) {
        var chinese = word.codePoints().anyMatch(Character::isIdeographic);
        return chinese
                ? IntStream.range(0, word.length() - 1).mapToObj(at -> word.substring(at, at + 2))
                : Stream.of(word).filter(each -> each.length() > 3);
    }

    private static boolean holds(Bilingual name, List<String> words) {
        return words.stream().allMatch(both(name)::contains);
    }

    private static String both(Bilingual text) {
        return (text.zh() + "\n" + text.en()).toLowerCase(Locale.ROOT);
    }
}
