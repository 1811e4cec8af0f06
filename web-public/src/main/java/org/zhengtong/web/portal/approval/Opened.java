package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.DraftKey;
import org.zhengtong.publicservice.approval.Receipt;

/** What this visitor has opened with a code: addresses carry numbers alone, the codes stay here. */
@SessionScoped
public class Opened implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String token = UUID.randomUUID().toString();
    private final Map<String, String> drafts = new HashMap<>();
    private final Map<String, String> applications = new HashMap<>();

    /** Goes into every form that a servlet takes; a page elsewhere can't know it. */
    public String token() {
        return token;
    }

    public synchronized DraftKey draft(String number) {
        return new DraftKey(number, drafts.get(number));
    }

    public synchronized void remember(DraftKey key) {
        if (key.code() != null) {
            drafts.put(key.number(), key.code());
        }
    }

    /** Null for an application that its account opens. */
    public synchronized String queryCode(String number) {
        return applications.get(number);
    }

    public synchronized void remember(Receipt receipt) {
        remember(receipt.number(), receipt.queryCode());
    }

    public synchronized void remember(ApplicationNumber number, String queryCode) {
        if (queryCode != null) {
            applications.put(number.value(), queryCode);
        }
    }
}
