package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.AuditObject;

/**
 * Opens a draft.
 *
 * @param code told once to somebody without an account; null for the draft of an account
 */
public record DraftKey(String number, String code) implements AuditObject {

    @Override
    public String auditName() {
        return "draft " + number;
    }

    @Override
    public String toString() {
        return number;
    }
}
