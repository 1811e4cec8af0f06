package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.portal.content.control.ImportArchive;
import org.zhengtong.portal.content.control.ImportMapping;
import org.zhengtong.portal.content.control.Imports;
import org.zhengtong.portal.content.control.TakingIn;
import org.zhengtong.portal.content.entity.ArticleImport;

/**
 * Gives the files of an import their turns, a portion in a transaction; the next portion is put on the agenda in the same
 * one. A server that dies loses a portion's work, and takes it up again.
 */
@Stateless
@Local(Work.class)
@PermitAll
public class ImportWork implements Work {

    static final String KIND = "content.import";

    private static final int PORTION = 25;

    @Inject
    Imports imports;

    @Inject
    TakingIn taking;

    @Inject
    FileStore files;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    static void putOn(Agenda agenda, long run, int place, Instant at) {
        agenda.schedule(KIND, run + "/" + place, "", at);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(String id, String data) {
        var run = imports.locked(Long.parseLong(id.substring(0, id.indexOf('/'))));
        if (!run.isRunning()) {
            return;
        }
        takePortion(run);
        var next = imports.waiting(run.id(), 1);
        if (next.isEmpty()) {
            run.end(clock.instant());
        } else {
            putOn(agenda, run.id(), next.get(0).place(), clock.instant());
        }
    }

    private void takePortion(ArticleImport run) {
        try (var content = files.open(files.find(run.file()));
                var archive = ImportArchive.open(content.readAllBytes())) {
            var mapping = ImportMapping.of(archive);
            imports.waiting(run.id(), PORTION).forEach(each -> taking.take(run, each, archive, mapping));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
