package org.zhengtong.portal.media.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.platform.support.fetching.Marks;
import org.zhengtong.portal.media.Preview;
import org.zhengtong.portal.media.SourceBroken;
import org.zhengtong.portal.media.SourceForm;
import org.zhengtong.portal.media.control.SourceReader;

/** Reads a source as it is written down so far, keeps nothing, and shows what would come. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SourceTrial {

    private static final int SHOWN = 10;

    @EJB
    SourceDesk desk;

    @Inject
    SourceReader reader;

    @RolesAllowed("media.edit")
    public Preview preview(SourceForm told) {
        desk.trying(told);
        try {
            var said = reader.read(told, Marks.NONE).orElseThrow();
            var stories = said.stories().isEmpty() && !said.pages().isEmpty()
                    ? List.of(reader.page(said.pages().get(0)))
                    : said.stories();
            return new Preview(
                    stories.stream().limit(SHOWN).toList(), said.pages().size(), null, 0);
        } catch (SourceBroken broken) {
            return new Preview(List.of(), 0, broken.fault(), broken.status());
        }
    }
}
