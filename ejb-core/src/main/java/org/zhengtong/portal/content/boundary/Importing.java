package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.portal.content.BeginImport;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.ImportOutcome;
import org.zhengtong.portal.content.ImportView;
import org.zhengtong.portal.content.ImportedRow;
import org.zhengtong.portal.content.control.Columns;
import org.zhengtong.portal.content.control.ImportArchive;
import org.zhengtong.portal.content.control.ImportFolders;
import org.zhengtong.portal.content.control.ImportMapping;
import org.zhengtong.portal.content.control.Imports;
import org.zhengtong.portal.content.entity.ArticleImport;
import org.zhengtong.portal.content.entity.ImportedFile;

/**
 * Many texts at once: a ZIP of Markdown, HTML, DOCX or PDF into one column, as drafts or, by those who manage the sites,
 * published. The files have their turns on the agenda; the import is watched, stopped and resumed from here.
 */
@Stateless
@DenyAll
public class Importing {

    private static final String WRITE = "content.write";
    private static final String MANAGE = "content.manage";
    private static final String ZIP = "application/zip";
    private static final int MEGABYTE = 1 << 20;

    /** The mapping table is no text. */
    private static final Set<String> TABLES = Set.of("mapping.csv", "mapping.xlsx");

    @Inject
    Imports imports;

    @Inject
    ImportFolders folders;

    @Inject
    Columns columns;

    @Inject
    FileStore files;

    @Inject
    Agenda agenda;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Looks at the archive as a whole; what is wrong with one of its files is said beside that file. */
    @RolesAllowed(WRITE)
    @Audited("content.import")
    public long begin(@Valid BeginImport told, InputStream content) {
        return begin(told, ImportArchive.packed(told.fileName(), read(content)));
    }

    /** Folders on the server that can be imported; for those who look after the sites. */
    @RolesAllowed(MANAGE)
    public List<String> folders() {
        return folders.names();
    }

    /** The same of a folder on the server. @param told with the name of the folder in place of the file's */
    @RolesAllowed(MANAGE)
    @Audited("content.import")
    public long beginFolder(@Valid BeginImport told) {
        return begin(told, folders.packed(told.fileName()));
    }

    private long begin(BeginImport told, byte[] zip) {
        requireReach(told.column());
        if (told.publish() && !caller.may(MANAGE)) {
            throw new EJBAccessException("publishing without a review");
        }
        ContentRule.COLUMN_CLOSED.require(!columns.get(told.column()).isClosed());
        var paths = paths(zip);
        var by = caller.required();
        var file = files.keepOwn(name(told.fileName()), ZIP, zip);
        var started = imports.add(new ArticleImport(told, file, by, clock.instant()));
        IntStream.range(0, paths.size())
                .forEach(each -> imports.add(new ImportedFile(started, each + 1, paths.get(each))));
        ImportWork.putOn(agenda, started.id(), 1, clock.instant());
        return started.id();
    }

    private static byte[] read(InputStream content) {
        try {
            var bytes = content.readNBytes(ImportArchive.MOST_BYTES + 1);
            ContentRule.IMPORT_TOO_LARGE.require(
                    bytes.length <= ImportArchive.MOST_BYTES, ImportArchive.MOST_BYTES / MEGABYTE);
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> paths(byte[] zip) {
        try (var archive = ImportArchive.open(zip)) {
            archive.requireHarmless();
            ImportMapping.of(archive);
            var paths = archive.paths().stream()
                    .filter(each -> !TABLES.contains(each))
                    .toList();
            ContentRule.IMPORT_EMPTY.require(!paths.isEmpty());
            return paths;
        }
    }

    private static String name(String given) {
        return given.toLowerCase(Locale.ROOT).endsWith(".zip") ? given : given + ".zip";
    }

    /** Those into columns within reach, newest first. */
    @RolesAllowed(WRITE)
    public Page<ImportView> all(Page.Request page) {
        return imports.page(caller.scope(WRITE), page).map(this::view);
    }

    @RolesAllowed(WRITE)
    public ImportView get(long id) {
        return view(imports.get(id, caller.scope(WRITE)));
    }

    /** @param outcome null for all */
    @RolesAllowed(WRITE)
    public Page<ImportedRow> files(long id, ImportOutcome outcome, Page.Request page) {
        var run = imports.get(id, caller.scope(WRITE));
        return imports.files(run.id(), outcome, page).map(ImportedFile::view);
    }

    /** What was taken stays. */
    @RolesAllowed(WRITE)
    @Audited("content.import.stop")
    public void stop(long id) {
        var run = imports.locked(imports.get(id, caller.scope(WRITE)).id());
        run.stop(clock.instant());
        imports.turn(id, List.of(ImportOutcome.WAITING), ImportOutcome.LEFT);
    }

    /** What failed, and what was left when it was stopped, has another turn. */
    @RolesAllowed(WRITE)
    @Audited("content.import.resume")
    public void resume(long id) {
        var run = imports.locked(imports.get(id, caller.scope(WRITE)).id());
        run.resume();
        imports.turn(id, List.of(ImportOutcome.FAILED, ImportOutcome.LEFT), ImportOutcome.WAITING);
        imports.waiting(id, 1).forEach(each -> ImportWork.putOn(agenda, id, each.place(), clock.instant()));
        if (imports.waiting(id, 1).isEmpty()) {
            run.end(clock.instant());
        }
    }

    private ImportView view(ArticleImport run) {
        return new ImportView(
                run.id(),
                columns.get(run.column()).view(),
                run.fileName(),
                run.publishes(),
                run.state(),
                run.startedBy(),
                run.startedAt(),
                run.endedAt(),
                imports.counts(run.id()));
    }

    private void requireReach(long column) {
        var unit = columns.get(column).view().unit();
        var scope = caller.scope(WRITE);
        if (!scope.county() && (unit == null || !scope.covers(unit))) {
            throw new EJBAccessException("a column of another unit");
        }
    }
}
