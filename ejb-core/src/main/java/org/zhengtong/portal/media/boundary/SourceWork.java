package org.zhengtong.portal.media.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.portal.media.SourceBroken;
import org.zhengtong.portal.media.control.SourceAgenda;
import org.zhengtong.portal.media.control.SourceReader;

/** Reads a source when its time has come. One that fails is no failure of the work: it is on record, and asked again. */
@Stateless
@Local(Work.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SourceWork implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(SourceWork.class);

    @EJB
    SourceReading reading;

    @Inject
    SourceReader reader;

    @Override
    public String kind() {
        return SourceAgenda.KIND;
    }

    @Override
    public void perform(String id, String data) {
        var source = Long.parseLong(id);
        var turn = reading.begin(source);
        if (turn.isEmpty()) {
            return;
        }
        var asked = turn.get().source();
        try {
            var said = reader.read(asked, turn.get().marks());
            if (said.isEmpty()) {
                reading.unchanged(source);
            } else {
                reading.took(source, asked, said.get());
            }
        } catch (SourceBroken broken) {
            LOG.info("the source {} at {} fails: {}", asked.getName(), asked.getAddress(), broken.fault());
            reading.failed(source, broken);
        }
    }
}
