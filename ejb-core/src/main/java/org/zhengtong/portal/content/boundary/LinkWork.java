package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengtong.platform.support.fetching.Fetch;
import org.zhengtong.platform.support.fetching.FetchFailed;
import org.zhengtong.platform.support.fetching.FetchFault;
import org.zhengtong.platform.support.fetching.Marks;
import org.zhengtong.platform.support.fetching.PublicInternet;
import org.zhengtong.platform.support.fetching.boundary.Fetcher;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.control.Publishing;

/** Asks the addresses outside to which a saved article links, on the public internet only, so that its writer hears of dead ones. */
@Stateless
@Local(Work.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkWork implements Work {

    /** For tests: whether this machine may be asked. */
    static final String LOOPBACK = "zt.content.loopback";

    private static final int ENOUGH_BYTES = 1 << 16;

    @Inject
    Fetcher fetcher;

    @EJB
    LinkKeeping keeping;

    @Override
    public String kind() {
        return Publishing.LINKS;
    }

    /** @param id the article's number */
    @Override
    public void perform(String id, String data) {
        keeping.unknown(new ArticleNumber(Long.parseLong(id)))
                .forEach(address -> keeping.keep(address, failure(address)));
    }

    /** A page that is longer than we listen has answered. */
    private Optional<FetchFailed> failure(String address) {
        try {
            var gate = new PublicInternet(null, Boolean.getBoolean(LOOPBACK));
            fetcher.fetch(new Fetch(address, "*/*", "Zhengtong link check", Marks.NONE, ENOUGH_BYTES, gate));
            return Optional.empty();
        } catch (FetchFailed failed) {
            return failed.fault() == FetchFault.TOO_LARGE ? Optional.empty() : Optional.of(failed);
        }
    }
}
