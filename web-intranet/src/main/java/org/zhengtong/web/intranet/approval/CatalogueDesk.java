package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.MatterVersionRow;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** The catalogue as its editors see it: every matter with its versions. */
@Named
@RequestScoped
public class CatalogueDesk {

    @Inject
    Catalogue catalogue;

    @Inject
    Directory directory;

    @Inject
    PersonNames persons;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private final Map<AccountId, String> names = new HashMap<>();
    private List<Row> rows;
    private List<MatterVersionRow> versions;
    private MatterDefinition matter;

    /** A matter in the list. */
    public record Row(MatterSummary matter, MatterVersionRow version) {}

    /** Who fills a lane. */
    public record Lane(String name, String holders) {}

    public void open() {
        getRows();
    }

    public void openVersion() {
        getMatter();
    }

    public List<Row> getRows() {
        if (rows == null) {
            var published = catalogue.published().stream()
                    .collect(Collectors.toMap(MatterVersionRow::code, Function.identity()));
            rows = catalogue.all().stream()
                    .filter(each -> published.containsKey(each.code()) && matches(each))
                    .map(each -> new Row(each, published.get(each.code())))
                    .toList();
        }
        return rows;
    }

    private boolean matches(MatterSummary each) {
        var text = getText();
        return text == null
                || each.name().zh().contains(text)
                || each.name().en().toLowerCase().contains(text.toLowerCase())
                || each.code().contains(text);
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
