package org.zhengtong.workflow.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.ProcessLibrary;
import org.zhengtong.workflow.control.Definitions;

/**
 * Publishes the processes that come with the product when the application starts: each as a new version if that text
 * has never been published. So an improved one takes over once, and what a county has published after it stays the
 * newest.
 */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ShippedProcesses {

    static final List<String> ALL = List.of(
            "approval.standard",
            "approval.joint-review",
            "approval.joint-matter",
            "approval.on-the-spot",
            "content.publication");

    @Inject
    ProcessLibrary library;

    @Inject
    Definitions definitions;

    @PostConstruct
    void publish() {
        ALL.stream().map(ShippedProcesses::text).forEach(this::publishOnce);
    }

    /** Of two nodes that start at once one is refused by the database, and finds the text published. */
    private void publishOnce(String text) {
        try {
            if (!definitions.has(text)) {
                library.publish(text, AccountId.SYSTEM);
            }
        } catch (EJBException refused) {
            if (!definitions.has(text)) {
                throw refused;
            }
        }
    }

    static String text(String process) {
        try (var file =
                ShippedProcesses.class.getResourceAsStream("/org/zhengtong/workflow/shipped/" + process + ".bpmn")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
