package org.zhengtong.platform.support.fetching;

import jakarta.ejb.ApplicationException;

/** Nothing came that could be used. What else was to be done in the transaction is done all the same. */
@ApplicationException(rollback = false)
public class FetchFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final FetchFault fault;
    private final int status;

    public FetchFailed(FetchFault fault) {
        this(fault, 0, null);
    }

    public FetchFailed(FetchFault fault, Throwable cause) {
        this(fault, 0, cause);
    }

    /** @param status what it answered; 0 if it did not */
    public FetchFailed(FetchFault fault, int status, Throwable cause) {
        super(status == 0 ? fault.name() : fault.name() + " " + status, cause);
        this.fault = fault;
        this.status = status;
    }

    public FetchFault fault() {
        return fault;
    }

    public int status() {
        return status;
    }
}
