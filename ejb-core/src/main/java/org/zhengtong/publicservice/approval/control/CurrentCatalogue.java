package org.zhengtong.publicservice.approval.control;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.LaneHolder;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.MatterQuery;
import org.zhengtong.publicservice.approval.MatterStanding;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.entity.MatterVersion;

/**
 * The current catalogue in memory: read by everybody, changed a few times a year. Every few seconds one small query asks
 * whether another node published something.
 */
@ApplicationScoped
public class CurrentCatalogue {

    private static final long NANOS_TO_LIVE = 5L * 1_000_000_000;
    private static final Bilingual TOWNSHIPS = new Bilingual("乡镇人民政府", "Township governments");

    @Inject
    MatterVersions versions;

    @Inject
    Directory directory;

    private volatile Loaded loaded;

    public Optional<MatterVersion> find(String code) {
        return Optional.ofNullable(loaded().byCode.get(code));
    }

    public List<MatterDefinition> all() {
        return loaded().byCode.values().stream().map(MatterVersion::definition).toList();
    }

    /** Those that are shown: without the retired ones. */
    public List<MatterDefinition> listed() {
        return loaded().byCode.values().stream()
                .filter(version -> version.standing() != MatterStanding.RETIRED)
                .map(MatterVersion::definition)
                .toList();
    }

    public List<MatterSummary> search(MatterQuery query) {
        var words = query.text() == null
                ? List.<String>of()
                : Stream.of(query.text().strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(8)
                        .toList();
        return loaded().entries.stream()
                .filter(entry -> entry.matches(query, words))
                .map(Entry::summary)
                .toList();
    }

    /** Forgets what it knows; called where a version was published. */
    public void forget() {
        loaded = null;
    }

    private Loaded loaded() {
        var present = loaded;
        if (present == null || System.nanoTime() - present.checkedAt > NANOS_TO_LIVE) {
            var stamps = versions.stamps();
            present = present != null && present.stamps.equals(stamps) ? present.checkedAgain() : load(stamps);
            loaded = present;
        }
        return present;
    }

    private Loaded load(List<MatterVersions.Stamp> stamps) {
        var all = versions.allCurrent();
        var byName = Comparator.comparing((Entry entry) -> entry.summary.letter())
                .thenComparing(entry -> entry.summary.name().zh(), Collator.getInstance(Locale.CHINA));
        var entries = all.stream()
                .filter(version -> version.standing() != MatterStanding.RETIRED)
                .map(this::entry)
                .sorted(byName)
                .toList();
        var byCode = all.stream().collect(Collectors.toMap(MatterVersion::code, Function.identity()));
        return new Loaded(stamps, entries, byCode, System.nanoTime());
    }

    private Entry entry(MatterVersion version) {
        var matter = version.definition();
        var unitName = LaneHolder.TOWNSHIP.equals(matter.unit())
                ? TOWNSHIPS
                : directory.unit(matter.unit()).map(UnitView::name).orElse(matter.body());
        return new Entry(summary(matter, unitName), searchText(matter));
    }

    private static MatterSummary summary(MatterDefinition matter, Bilingual unitName) {
        return new MatterSummary(
                matter.code(),
                matter.name(),
                matter.summary(),
                matter.type(),
                matter.handling(),
                matter.audiences(),
                matter.lifeEvents(),
                matter.unit(),
                unitName,
                letter(matter.name().zh()),
                matter.limits().promised().days(),
                matter.filedOnline());
    }

    private static String letter(String name) {
        var initial = PinyinHelper.toPinyin(name.substring(0, 1), PinyinStyleEnum.FIRST_LETTER)
                .toUpperCase(Locale.ROOT);
        return initial.matches("[A-Z].*") ? initial.substring(0, 1) : "#";
    }

    private static String searchText(MatterDefinition matter) {
        return Stream.concat(
                        Stream.of(
                                matter.name().zh(),
                                matter.name().en(),
                                matter.summary().zh(),
                                matter.summary().en(),
                                PinyinHelper.toPinyin(matter.name().zh(), PinyinStyleEnum.FIRST_LETTER)
                                        .replace(" ", ""),
                                PinyinHelper.toPinyin(matter.name().zh(), PinyinStyleEnum.NORMAL)
                                        .replace(" ", "")),
                        matter.keywords().stream())
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private record Entry(MatterSummary summary, String text) {

        boolean matches(MatterQuery query, List<String> words) {
            return (query.audience() == null || summary.audiences().contains(query.audience()))
                    && (query.lifeEvent() == null || summary.lifeEvents().contains(query.lifeEvent()))
                    && (query.unit() == null || summary.unit().equals(query.unit()))
                    && (query.letter() == null || summary.letter().equalsIgnoreCase(query.letter()))
                    && (!query.onlineOnly() || summary.filedOnline())
                    && words.stream().allMatch(text::contains);
        }
    }

    private record Loaded(
            List<MatterVersions.Stamp> stamps, List<Entry> entries, Map<String, MatterVersion> byCode, long checkedAt) {

        Loaded checkedAgain() {
            return new Loaded(stamps, entries, byCode, System.nanoTime());
        }
    }
}
