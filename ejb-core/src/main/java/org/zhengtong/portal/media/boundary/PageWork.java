package org.zhengtong.portal.media.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.portal.media.SourceBroken;
import org.zhengtong.portal.media.control.SourceReader;

/** Asks a page that a sitemap named for its title. What can't be read is passed over until the sitemap is read again. */
@Stateless
@Local(Work.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PageWork implements Work {

    static final String KIND = "media-page";

    private static final Logger LOG = LoggerFactory.getLogger(PageWork.class);

    @EJB
    SourceReading reading;

    @Inject
    SourceReader reader;

    /** Addresses are longer than names of work may be. */
    static void putOn(Agenda agenda, long source, String address, Instant at) {
        var name = UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8));
        agenda.schedule(KIND, source + "/" + name, address, at);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(String id, String address) {
        var source = Long.parseLong(id.substring(0, id.indexOf('/')));
        if (!reading.beginPage(source, address)) {
            return;
        }
        try {
            reading.tookPage(source, reader.page(address));
        } catch (SourceBroken broken) {
            LOG.info("the page {} can't be read: {}", address, broken.fault());
        }
    }
}
