package org.zhengtong.portal.media;

import jakarta.ejb.ApplicationException;

/** A source said nothing that could be used. */
@ApplicationException(rollback = false)
public class SourceBroken extends Exception {

    private static final long serialVersionUID = 1L;

    private final SourceFault fault;
    private final int status;

    public SourceBroken(SourceFault fault) {
        this(fault, 0, null);
    }

    /** @param status what its server answered; 0 if that is not what was wrong */
    public SourceBroken(SourceFault fault, int status, Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
        this.status = status;
    }

    public SourceFault fault() {
        return fault;
    }

    public int status() {
        return status;
    }
}
