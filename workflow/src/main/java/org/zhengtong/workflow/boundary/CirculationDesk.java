package org.zhengtong.workflow.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.support.workflow.CaseCopied;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.Circulation;
import org.zhengtong.platform.support.workflow.CopyId;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.StepUrged;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.workflow.control.CaseFiles;
import org.zhengtong.workflow.control.Copies;
import org.zhengtong.workflow.control.History;
import org.zhengtong.workflow.control.OpinionDrafts;
import org.zhengtong.workflow.control.Readings;
import org.zhengtong.workflow.control.Signing;
import org.zhengtong.workflow.control.Steps;
import org.zhengtong.workflow.entity.CaseCopy;
import org.zhengtong.workflow.entity.PersonAtStep;
import org.zhengtong.workflow.entity.Step;

/** What goes around beside signing, behind the lock of the case. */
@Stateless
@Local(Circulation.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CirculationDesk implements Circulation {

    @Inject
    CaseFiles cases;

    @Inject
    Steps steps;

    @Inject
    Signing signing;

    @Inject
    Readings readings;

    @Inject
    Copies copies;

    @Inject
    OpinionDrafts drafts;

    @Inject
    History history;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    @Override
    public void read(StepId id, AccountId by) {
        if (readings.has(id, by)) {
            return;
        }
        var file = cases.lock(id);
        steps.open(file).stream()
                .filter(step -> step.id().equals(id) && signing.isAwaited(step, by) && !readings.has(id, by))
                .forEach(step -> readings.add(id, by, clock.instant()));
    }

    @Override
    public void copy(CaseKey key, AccountId by, List<AccountId> to, String note) {
        var file = cases.lock(key);
        WorkflowRule.NOT_TAKING_PART.require(signing.takesPart(file, steps.open(file), by));
        var readers = copies.without(file, to);
        for (var reader : readers) {
            copies.add(new CaseCopy(file, reader, by, note, clock.instant()));
            history.writeTo(file, HistoryKind.COPIED, by, reader, note);
        }
        if (!readers.isEmpty()) {
            events.fire(new CaseCopied(key, file.title(), readers, by, note, clock.instant()));
        }
    }

    @Override
    public void readCopy(CopyId copy, AccountId by) {
        copies.find(copy, by)
                .orElseThrow(() -> new NotFound(CaseCopy.class, copy))
                .read(clock.instant());
    }

    @Override
    public void urge(StepId id, AccountId by, String text) {
        var file = cases.lock(id);
        var step = steps.requireOpen(file, id, steps.open(file));
        WorkflowRule.NOT_TAKING_PART.require(by.equals(file.startedBy()) || steps.hasSigned(file.id(), by));
        step.urge(clock.instant(), Duration.ofHours(settings.number(Setting.URGE_HOURS)));
        history.write(step, HistoryKind.URGED, by, null, text);
        events.fire(new StepUrged(
                file.key(), id, step.node(), step.name(), signing.awaited(step), by, text, clock.instant()));
    }

    @Override
    public void keepOpinion(StepId id, AccountId by, String text) {
        var file = cases.lock(id);
        Step step = steps.requireOpen(file, id, steps.open(file));
        WorkflowRule.NOT_A_SIGNATORY.require(signing.isAwaited(step, by));
        drafts.keep(new PersonAtStep(id, by), text, clock.instant());
    }
}
