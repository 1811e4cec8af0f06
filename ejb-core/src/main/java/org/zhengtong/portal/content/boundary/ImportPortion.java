package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.portal.content.control.ImportArchive;
import org.zhengtong.portal.content.control.ImportMapping;
import org.zhengtong.portal.content.control.Imports;
import org.zhengtong.portal.content.control.TakingIn;
import org.zhengtong.portal.content.entity.ArticleImport;

/** Some files of an import, in a transaction: a server that dies loses these files' work and takes it up again. */
@Stateless
@DenyAll
public class ImportPortion {

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

    /** @return whether there are files left */
    @PermitAll
    public boolean take(long id) {
        var run = imports.locked(id);
        if (!run.isRunning()) {
            return false;
        }
        takeSome(run);
        var more = !imports.waiting(id, 1).isEmpty();
        if (!more) {
            run.end(clock.instant());
        }
        return more;
    }

    /** Others have their turn before it goes on. */
    @PermitAll
    public void goOnLater(long id) {
        imports.waiting(id, 1).forEach(next -> ImportWork.putOn(agenda, id, next.place(), clock.instant()));
    }

    private void takeSome(ArticleImport run) {
        try (var content = files.open(files.find(run.file()));
                var archive = ImportArchive.open(content.readAllBytes())) {
            var mapping = ImportMapping.of(archive);
            imports.waiting(run.id(), PORTION).forEach(each -> taking.take(run, each, archive, mapping));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
