package org.zhengtong.platform.support.workflow.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.platform.support.notification.boundary.Notifier;
import org.zhengtong.platform.support.workflow.CaseCopied;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.StepUrged;

/** Tells people what goes around, whichever system owns the case; what a step's clock means is told by its owner. */
@ApplicationScoped
public class News {

    @Inject
    Notifier notifier;

    @Inject
    Signatories signatories;

    void urged(@Observes StepUrged event) {
        var parameters = List.of(event.key().number(), event.stepName(), signatories.nameOf(event.by()));
        event.to().forEach(person -> notifier.tell(person, "workflow.urged", parameters, pageOf(event.key())));
    }

    void copied(@Observes CaseCopied event) {
        var parameters = List.of(event.key().number(), event.title(), signatories.nameOf(event.by()));
        event.to().forEach(person -> notifier.tell(person, "workflow.copied", parameters, pageOf(event.key())));
    }

    /** Every system shows its cases there. */
    private static String pageOf(CaseKey key) {
        return "/" + key.system() + "/case?number=" + key.number();
    }
}
