package org.zhengtong.portal.content.control;

import org.zhengtong.portal.content.ImportFault;

/** A file of an import that can't be taken, and why; the others go on. */
final class ImportFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final ImportFault fault;

    ImportFailure(ImportFault fault, String detail) {
        super(detail);
        this.fault = fault;
    }

    ImportFailure(ImportFault fault, Throwable cause) {
        super(null, cause);
        this.fault = fault;
    }

    ImportFault fault() {
        return fault;
    }
}
