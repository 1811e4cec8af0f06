package org.zhengtong.portal.media.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.portal.media.entity.Source;

/** Puts the next reading of a source on the agenda. */
@ApplicationScoped
public class SourceAgenda {

    /** The kind of work on the agenda. */
    public static final String KIND = "media-source";

    @Inject
    Agenda agenda;

    /** At its next time; off if it has none. */
    public void putOn(Source source) {
        var id = Long.toString(source.id());
        if (source.nextAt() == null) {
            agenda.cancel(KIND, id);
        } else {
            agenda.schedule(KIND, id, "", source.nextAt());
        }
    }
}
