package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.approval.CatalogueImport;
import org.zhengtong.publicservice.approval.ImportedMatter;
import org.zhengtong.publicservice.approval.ImportedMatter.State;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.MatterEvent;
import org.zhengtong.publicservice.approval.MatterRule;
import org.zhengtong.publicservice.approval.control.CatalogueBooks;
import org.zhengtong.publicservice.approval.control.CatalogueFiles;
import org.zhengtong.publicservice.approval.control.MatterDrafts;
import org.zhengtong.publicservice.approval.control.MatterFiles;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.entity.MatterDraft;
import org.zhengtong.publicservice.approval.entity.MatterLogEntry;
import org.zhengtong.publicservice.approval.entity.MatterVersion;

/**
 * The catalogue as files 事项目录导入导出: JSON with everything that defines its matters, a workbook with the elements of
 * their guides. What is imported becomes drafts; all of a file or nothing.
 */
@Stateless
@DenyAll
public class CatalogueExchange {

    @Inject
    MatterVersions versions;

    @Inject
    MatterFiles files;

    @Inject
    CatalogueBooks books;

    @Inject
    CatalogueFiles imports;

    @Inject
    MatterDrafts drafts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param codes of the matters; empty for all */
    @RolesAllowed("catalogue.edit")
    @Audited("approval.catalogue.export")
    public String json(List<String> codes) {
        return files.writeJson(
                chosen(codes).stream().map(MatterVersion::definition).toList());
    }

    /**
     * @param codes of the matters; empty for all
     * @param locale the language of headings and choices; texts are in both
     */
    @RolesAllowed("catalogue.edit")
    @Audited("approval.catalogue.export")
    public byte[] workbook(List<String> codes, Locale locale) {
        return books.write(chosen(codes), locale);
    }

    private List<MatterVersion> chosen(List<String> codes) {
        return versions.allCurrent().stream()
                .filter(version -> codes.isEmpty() || codes.contains(version.code()))
                .sorted(Comparator.comparing(MatterVersion::code))
                .toList();
    }

    /** What a file would do. Changes nothing. */
    @RolesAllowed("catalogue.edit")
    public CatalogueImport examine(byte[] file) {
        return imports.examine(file);
    }

    /**
     * Makes drafts of what is new or changed in a file: of everything, or of nothing.
     *
     * @param content JSON, as {@link CatalogueImport#content()} gave it
     * @return how many drafts there are more
     */
    @RolesAllowed("catalogue.edit")
    @Audited("approval.catalogue.import")
    public int take(String content) {
        var read = imports.examine(content.getBytes(StandardCharsets.UTF_8));
        var faulty = read.count(State.FAULTY);
        MatterRule.IMPORT_FAULTY.require(faulty == 0, faulty);
        var taken = read.matters().stream()
                .filter(matter -> matter.state() != State.UNCHANGED)
                .toList();
        MatterRule.IMPORT_EMPTY.require(!taken.isEmpty());
        var definitions = imports.definitions(content);
        taken.forEach(matter -> drafts.add(draft(matter, definitions.get(matter.code()))));
        return taken.size();
    }

    private MatterDraft draft(ImportedMatter matter, MatterDefinition definition) {
        var current = versions.current(matter.code());
        drafts.note(new MatterLogEntry(
                matter.code(), MatterEvent.IMPORTED, caller.required(), clock.instant(), null, matter.changes()));
        return new MatterDraft(
                definition, current.map(MatterVersion::versionNumber).orElse(null), caller.required(), clock.instant());
    }
}
