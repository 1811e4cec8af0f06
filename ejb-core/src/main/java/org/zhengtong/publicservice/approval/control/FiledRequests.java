package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.entity.FiledRequest;

/** Which requests of other systems were filed already; the unique key makes two at once file once. */
@ApplicationScoped
public class FiledRequests {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    @Inject
    Vault vault;

    /** @param requestId null if the caller gave none */
    public Optional<Receipt> receipt(String requestId) {
        return requestId == null
                ? Optional.empty()
                : Optional.ofNullable(entities.find(FiledRequest.class, vault.index(requestId)))
                        .map(filed ->
                                new Receipt(filed.number(), vault.openText(filed.queryCodeSealed()), filed.filedAt()));
    }

    public void remember(String requestId, Receipt receipt) {
        if (requestId != null) {
            var code = vault.seal(receipt.queryCode()).sealed();
            entities.persist(new FiledRequest(vault.index(requestId), receipt, code));
        }
    }
}
