package org.zhengtong.web.intranet.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhengtong.portal.content.ArticleText;
import org.zhengtong.web.intranet.content.FactForm.FactField;
import org.zhengtong.web.intranet.content.LineDifference.Line;
import org.zhengtong.web.words.Words;

/** Two versions of an article beside each other: what is said of it, and its text as lines. */
public final class VersionComparison {

    private final ArticleText before;
    private final ArticleText after;
    private final Words words;

    VersionComparison(ArticleText before, ArticleText after, Words words) {
        this.before = before;
        this.after = after;
        this.words = words;
    }

    /** Something that is said of an article, and that the versions say differently. */
    public record Difference(String label, String before, String after) {}

    /** Those of title, source and so on and of the facts that are not the same. */
    public List<Difference> getDifferences() {
        var all = new ArrayList<Difference>();
        add(all, words.get("content_versions.part.title"), before.title(), after.title());
        add(all, words.get("content_versions.part.subtitle"), before.subtitle(), after.subtitle());
        add(all, words.get("content_versions.part.summary"), before.summary(), after.summary());
        add(all, words.get("content_versions.part.source"), before.source(), after.source());
        add(all, words.get("content_versions.part.author"), before.author(), after.author());
        add(all, words.get("content_versions.part.keywords"), before.keywords(), after.keywords());
        add(all, words.get("content_versions.part.cover"), before.cover(), after.cover());
        var earlier = FactForm.values(before.facts());
        var later = FactForm.values(after.facts());
        FactForm.fields(after.facts().getClass(), words)
                .forEach(field -> add(all, field.label(), value(field, earlier), value(field, later)));
        return all;
    }

    private static void add(List<Difference> all, String label, String earlier, String later) {
        if (!Objects.equals(written(earlier), written(later))) {
            all.add(new Difference(label, written(earlier), written(later)));
        }
    }

    private static String value(FactField field, Map<String, String> values) {
        var value = values.get(field.name());
        return field.options().stream()
                .filter(option -> option.value().equals(value))
                .map(option -> option.label())
                .findFirst()
                .orElse(value);
    }

    private static String written(String value) {
        return value == null || value.isBlank() ? "" : value;
    }

    public List<Line> getBefore() {
        return LineDifference.of(lines(before), lines(after));
    }

    public List<Line> getAfter() {
        return LineDifference.of(lines(after), lines(before));
    }

    private List<String> lines(ArticleText text) {
        return TextLines.of(
                text.body(),
                picture -> words.text("content_versions.picture", picture),
                video -> words.text("content_versions.video", video));
    }

    /** Whether a reader would see a difference in the text itself. */
    public boolean isTextChanged() {
        return !lines(before).equals(lines(after));
    }

    /** Whether the text reads the same, but links or the like in it are not. */
    public boolean isMarkupChanged() {
        return !isTextChanged() && !Objects.equals(before.body(), after.body());
    }

    public boolean isSame() {
        return getDifferences().isEmpty() && Objects.equals(before.body(), after.body());
    }
}
