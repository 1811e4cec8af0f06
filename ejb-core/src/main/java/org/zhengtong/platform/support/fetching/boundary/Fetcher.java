package org.zhengtong.platform.support.fetching.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import org.zhengtong.platform.support.fetching.Fetch;
import org.zhengtong.platform.support.fetching.FetchFailed;
import org.zhengtong.platform.support.fetching.Fetched;
import org.zhengtong.platform.support.fetching.control.HttpFetch;

/** Asks another machine. Nobody waits for one inside of a transaction: whoever calls from one has it put aside meanwhile. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Fetcher {

    private static final HttpFetch HTTP = new HttpFetch();

    /** @return empty if nothing has changed since */
    public Optional<Fetched> fetch(Fetch asked) throws FetchFailed {
        return HTTP.fetch(asked);
    }
}
