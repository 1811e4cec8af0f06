package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.entity.Application;

/**
 * Keeps a decision from being made while the applicant may still ask for a hearing, or has asked and was not heard
 * (行政许可法 Art. 47, 48: decided by the minutes of the hearing).
 */
@ApplicationScoped
public class DecisionGuard {

    @Inject
    Proceedings proceedings;

    @Inject
    Clock clock;

    public void requireDecidable(Application application, MatterDefinition matter) {
        if (matter.underLicensingLaw()) {
            var today = LocalDate.now(clock);
            proceedings.of(application.id()).stream()
                    .filter(each -> each.holdsDecision(today))
                    .findFirst()
                    .ifPresent(each -> {
                        throw ApprovalRule.HEARING_PENDING.violated(each.stateOn(today));
                    });
        }
    }
}
