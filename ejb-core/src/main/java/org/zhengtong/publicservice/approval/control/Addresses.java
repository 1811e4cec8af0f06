package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.publicservice.approval.PostalAddress;
import org.zhengtong.publicservice.approval.entity.Delivery;

/** Postal addresses are sealed as a whole, like answers (decision 7). */
@ApplicationScoped
public class Addresses {

    private static final String LINE = "\n";

    @Inject
    Vault vault;

    public String seal(PostalAddress to) {
        return vault.seal(String.join(
                        LINE, to.recipient(), to.mobile(), to.address().replace(LINE, " ")))
                .sealed();
    }

    /** Empty unless it goes by post. */
    public Optional<PostalAddress> open(Delivery delivery) {
        return Optional.ofNullable(delivery.recipientSealed())
                .map(vault::openText)
                .map(text -> text.split(LINE, 3))
                .map(parts -> new PostalAddress(parts[0], parts[1], parts[2]));
    }
}
