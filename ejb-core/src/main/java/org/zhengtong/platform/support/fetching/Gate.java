package org.zhengtong.platform.support.fetching;

import java.net.URI;

/** Says of an address, before it is asked, whether it may be; also of each to which a redirect leads. */
@FunctionalInterface
public interface Gate {

    /** For addresses that an administrator wrote down. */
    Gate OPEN = at -> {};

    void pass(URI at) throws FetchFailed;
}
