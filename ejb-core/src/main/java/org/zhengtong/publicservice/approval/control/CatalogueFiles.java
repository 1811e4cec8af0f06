package org.zhengtong.publicservice.approval.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.publicservice.approval.CatalogueFault;
import org.zhengtong.publicservice.approval.CatalogueImport;
import org.zhengtong.publicservice.approval.CatalogueRule;
import org.zhengtong.publicservice.approval.ImportedMatter;
import org.zhengtong.publicservice.approval.ImportedMatter.State;
import org.zhengtong.publicservice.approval.MatterChange;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.MatterRule;
import org.zhengtong.publicservice.approval.entity.MatterVersion;

/** Reads files of many matters and says what each of them would become. Changes nothing. */
@ApplicationScoped
public class CatalogueFiles {

    static final int MOST_MEGABYTES = 5;
    private static final int MOST_MATTERS = 2_000;

    @Inject
    MatterFiles files;

    @Inject
    MatterVersions versions;

    @Inject
    MatterDrafts drafts;

    @Inject
    MatterChecks checks;

    @Inject
    Clock clock;

    /** @param file a workbook, or JSON as {@link MatterFiles#writeJson} writes it */
    public CatalogueImport examine(byte[] file) {
        MatterRule.FILE_TOO_LARGE.require(file.length <= MOST_MEGABYTES * 1024 * 1024, MOST_MEGABYTES);
        MatterRule.IMPORT_EMPTY.require(file.length > 0);
        var present = versions.allCurrent().stream()
                .collect(Collectors.toMap(MatterVersion::code, MatterVersion::definition));
        var read = WorkbookReader.isWorkbook(file) ? workbook(file, present) : json(file);
        MatterRule.IMPORT_EMPTY.require(!read.isEmpty());
        MatterRule.TOO_MANY_ROWS.require(read.size() <= MOST_MATTERS, MOST_MATTERS);
        return judge(read, present);
    }

    /** The matters of a JSON file that has been examined, by their codes. */
    public Map<String, MatterDefinition> definitions(String content) {
        return json(content.getBytes(StandardCharsets.UTF_8)).stream()
                .collect(Collectors.toMap(ReadMatter::code, matter -> files.read(matter.code(), matter.tree())));
    }

    private List<ReadMatter> workbook(byte[] file, Map<String, MatterDefinition> present) {
        return new WorkbookImport(WorkbookReader.read(file), code -> {
                    var known = present.get(code);
                    return known == null ? fresh() : files.tree(known);
                })
                .read();
    }

    private ObjectNode fresh() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("version", 1)
                .put("updatedOn", LocalDate.now(clock).toString());
    }

    private List<ReadMatter> json(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        var tree = files.json("JSON", text);
        var matters = tree.has(MatterFiles.MATTERS) ? tree.get(MatterFiles.MATTERS) : tree;
        var read = new ArrayList<ReadMatter>();
        for (var matter : matters.isArray() ? matters : List.of(matters)) {
            if (!(matter instanceof ObjectNode object)) {
                throw CatalogueRule.WRONG_SHAPE.violated("JSON", MatterFiles.MATTERS);
            }
            read.add(new ReadMatter(object.path("code").asText(), 0, object));
        }
        return read;
    }

    private CatalogueImport judge(List<ReadMatter> read, Map<String, MatterDefinition> present) {
        var understood = new HashMap<ReadMatter, MatterDefinition>();
        read.forEach(matter -> understand(matter, understood));
        var changed = read.stream()
                .filter(matter -> understood.containsKey(matter)
                        && !understood.get(matter).equals(present.get(matter.code())))
                .toList();
        check(changed, understood, present);
        var lines = read.stream()
                .map(matter -> line(matter, understood.get(matter), present.get(matter.code())))
                .toList();
        var taken = changed.stream().map(understood::get).toList();
        return new CatalogueImport(lines, files.writeJson(taken));
    }

    private void understand(ReadMatter matter, Map<ReadMatter, MatterDefinition> understood) {
        if (matter.tree() == null || !matter.faults().isEmpty()) {
            return;
        }
        try {
            understood.put(matter, files.read(matter.code(), matter.tree()));
        } catch (RuleViolation unreadable) {
            var details = unreadable.parameters().stream().map(String::valueOf).toList();
            matter.locate(new CatalogueFault(
                    (CatalogueRule) unreadable.rule(),
                    matter.code(),
                    details.size() > 1 ? details.get(1) : "",
                    details.stream().skip(2).toList()));
        }
    }

    private void check(
            List<ReadMatter> changed,
            Map<ReadMatter, MatterDefinition> understood,
            Map<String, MatterDefinition> present) {
        var codes = changed.stream().map(ReadMatter::code).collect(Collectors.toSet());
        var others = present.values().stream().filter(matter -> !codes.contains(matter.code()));
        var faults = checks.now()
                .faults(Stream.concat(others, changed.stream().map(understood::get))
                        .toList());
        for (var matter : changed) {
            faults.stream()
                    .filter(fault -> fault.matter().equals(matter.code()))
                    .forEach(matter::locate);
            drafts.find(matter.code())
                    .ifPresent(open -> matter.locate(new CatalogueFault(
                            CatalogueRule.DRAFT_OPEN, matter.code(), "", List.of(checks.nameOf(open.changedBy())))));
        }
    }

    private static ImportedMatter line(ReadMatter matter, MatterDefinition read, MatterDefinition present) {
        var name = read == null ? present == null ? null : present.name() : read.name();
        if (!matter.faults().isEmpty() || read == null) {
            return imported(matter, name, State.FAULTY, null, null);
        }
        if (present == null) {
            return imported(matter, name, State.NEW, null, null);
        }
        return read.equals(present)
                ? imported(matter, name, State.UNCHANGED, null, null)
                : imported(matter, name, State.CHANGED, present, read);
    }

    private static ImportedMatter imported(
            ReadMatter matter, Bilingual name, State state, MatterDefinition before, MatterDefinition after) {
        var changes = after == null ? List.<MatterChange>of() : MatterComparison.between(before, after);
        return new ImportedMatter(matter.code(), name, matter.row(), state, changes, matter.faults());
    }
}
