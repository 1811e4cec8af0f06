package org.zhengtong.portal.weather;

import jakarta.ejb.ApplicationException;

/** A feed said nothing that could be used. What else was to be done in the transaction is done all the same. */
@ApplicationException(rollback = false)
public class FeedBroken extends Exception {

    private static final long serialVersionUID = 1L;

    private final FeedFault fault;

    public FeedBroken(FeedFault fault) {
        this(fault, null);
    }

    public FeedBroken(FeedFault fault, Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    public FeedFault fault() {
        return fault;
    }
}
