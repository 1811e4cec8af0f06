package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.MatterDraftRow;
import org.zhengtong.publicservice.approval.MatterStanding;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.MatterVersionRow;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.publicservice.approval.boundary.MatterDesk;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** The catalogue as its editors see it: every matter with its versions. */
@Named
@RequestScoped
public class CatalogueDesk {

    private static final int ROWS = 20;

    @Inject
    Catalogue catalogue;

    @Inject
    MatterDesk desk;

    @Inject
    Directory directory;

    @Inject
    PersonNames persons;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private final Map<AccountId, String> names = new HashMap<>();
    private Page<Row> page;
    private List<MatterDraftRow> drafts;
    private List<MatterVersionRow> versions;
    private MatterDefinition matter;

    /**
     * A matter in the list.
     *
     * @param draft of its next version; null if nobody works on one
     */
    public record Row(MatterDefinition matter, MatterVersionRow version, MatterDraftRow draft) {}

    /** Who fills a lane. */
    public record Lane(String name, String holders) {}

    public void open() {
        getPage();
    }

    public void openVersion() {
        getMatter();
    }

    public Page<Row> getPage() {
        if (page == null) {
            var found = all().filter(this::matches).toList();
            var asked = Page.Request.ofNumber(number(), ROWS).within(found.size());
            var rows = found.stream().skip(asked.first()).limit(asked.size()).toList();
            page = new Page<>(rows, found.size(), asked.first(), asked.size());
        }
        return page;
    }

    private Stream<Row> all() {
        var drafts = getDrafts().stream().collect(Collectors.toMap(MatterDraftRow::code, Function.identity()));
        var collator = Collator.getInstance(Language.current().locale());
        return catalogue.published().stream()
                .flatMap(version -> catalogue.matter(version.code()).stream()
                        .map(found -> new Row(found, version, drafts.get(version.code()))))
                .sorted(Comparator.comparing(row -> words().of(row.matter().name()), collator));
    }

    private int number() {
        var text = parameters.getOrDefault("page", "");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }

    private boolean matches(Row row) {
        var text = getText();
        var name = row.matter().name();
        var found = text == null
                || name.zh().contains(text)
                || name.en().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))
                || row.matter().code().contains(text);
        return found && (getUnit() == null || getUnit().equals(row.matter().unit())) && stands(row);
    }

    private boolean stands(Row row) {
        return switch (getState()) {
            case "" -> true;
            case "DRAFT" -> row.draft() != null;
            default -> row.version().standing().name().equals(getState());
        };
    }

    /** Drafts of all matters, those of new ones too. */
    public List<MatterDraftRow> getDrafts() {
        if (drafts == null) {
            drafts = desk.drafts();
        }
        return drafts;
    }

    public String getUnit() {
        var unit = parameters.get("unit");
        return unit == null || unit.isBlank() ? null : unit;
    }

    public String getState() {
        return parameters.getOrDefault("state", "");
    }

    public MatterStanding[] getStandings() {
        return MatterStanding.values();
    }

    /** Units that are responsible for any matter. */
    public List<Option> getUnits() {
        return catalogue.all().stream()
                .map(MatterSummary::unit)
                .distinct()
                .sorted()
                .map(code -> new Option(code, unitName(code)))
                .toList();
    }

    public String getText() {
        var text = parameters.get("q");
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** All versions of the matter that the address names. */
    public List<MatterVersionRow> getVersions() {
        if (versions == null) {
            versions = catalogue.versions(String.valueOf(parameters.get("code")));
            if (versions.isEmpty()) {
                throw new NotFound(MatterDefinition.class, parameters.get("code"));
            }
        }
        return versions;
    }

    /** The version that the address names, or the newest one. */
    public MatterVersionRow getVersion() {
        var wanted = parameters.get("version");
        return getVersions().stream()
                .filter(each -> String.valueOf(each.version()).equals(wanted))
                .findFirst()
                .orElse(getVersions().get(0));
    }

    public MatterDefinition getMatter() {
        if (matter == null) {
            matter = catalogue.matter(getVersion().id());
        }
        return matter;
    }

    public List<Lane> getLanes() {
        if (!getMatter().filedOnline()) {
            return List.of();
        }
        return getMatter().online().process().lanes().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(lane -> new Lane(
                        lane.getKey(),
                        lane.getValue().stream()
                                .map(holder -> unitName(holder.unit()) + " " + holder.role())
                                .collect(Collectors.joining("; "))))
                .toList();
    }

    public String unitName(String code) {
        return directory
                .unit(code)
                .map(unit -> words().of(unit.name()))
                .orElse(words().get("approval_version.township"));
    }

    public String nameOf(AccountId person) {
        return names.computeIfAbsent(person, persons::of);
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
