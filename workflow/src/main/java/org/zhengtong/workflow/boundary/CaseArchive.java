package org.zhengtong.workflow.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.CaseView;
import org.zhengtong.platform.support.workflow.CopyView;
import org.zhengtong.platform.support.workflow.HistoryEntry;
import org.zhengtong.platform.support.workflow.InboxCounts;
import org.zhengtong.platform.support.workflow.InboxFilter;
import org.zhengtong.platform.support.workflow.InboxItem;
import org.zhengtong.platform.support.workflow.KeptOpinion;
import org.zhengtong.platform.support.workflow.Reading;
import org.zhengtong.platform.support.workflow.StepAhead;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.StepRights;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.workflow.control.CaseFiles;
import org.zhengtong.workflow.control.Copies;
import org.zhengtong.workflow.control.History;
import org.zhengtong.workflow.control.Inbox;
import org.zhengtong.workflow.control.OpinionDrafts;
import org.zhengtong.workflow.control.Participation;
import org.zhengtong.workflow.control.Readings;
import org.zhengtong.workflow.control.Rights;
import org.zhengtong.workflow.control.StepViews;
import org.zhengtong.workflow.control.Steps;
import org.zhengtong.workflow.control.StepsAhead;
import org.zhengtong.workflow.control.drawing.CaseDrawing;
import org.zhengtong.workflow.entity.PersonAtStep;

/** Tells what the engine knows, in the caller's transaction if there is one, and changes nothing. */
@Stateless
@Local(ApprovalRecords.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CaseArchive implements ApprovalRecords {

    @Inject
    Inbox inbox;

    @Inject
    CaseFiles cases;

    @Inject
    StepViews steps;

    @Inject
    Rights rights;

    @Inject
    Steps decisions;

    @Inject
    Readings readings;

    @Inject
    OpinionDrafts drafts;

    @Inject
    Copies copies;

    @Inject
    Participation participation;

    @Inject
    History history;

    @Inject
    StepsAhead ahead;

    @Inject
    CaseDrawing drawing;

    @Override
    public Page<InboxItem> inbox(AccountId person, InboxFilter filter, Page.Request page) {
        return inbox.page(person, filter, page);
    }

    @Override
    public InboxCounts counts(AccountId person) {
        return inbox.counts(person);
    }

    @Override
    public long waitingIn(long unit) {
        return inbox.waitingIn(unit);
    }

    @Override
    public Optional<CaseView> find(CaseKey key) {
        return cases.view(key);
    }

    @Override
    public List<StepView> openSteps(CaseKey key) {
        return steps.openOf(key);
    }

    @Override
    public List<StepView> steps(CaseKey key) {
        return steps.of(key);
    }

    @Override
    public List<StepAhead> ahead(CaseKey key) {
        return ahead.of(key);
    }

    @Override
    public Optional<StepView> step(StepId step) {
        return steps.find(step);
    }

    @Override
    public StepRights rights(StepId step, AccountId person) {
        return steps.find(step).map(found -> rights.of(found, person)).orElse(StepRights.NONE);
    }

    @Override
    public List<Reading> readings(StepId step) {
        return readings.of(step);
    }

    @Override
    public Optional<KeptOpinion> keptOpinion(StepId step, AccountId person) {
        return drafts.find(new PersonAtStep(step, person));
    }

    @Override
    public Page<CopyView> forReading(AccountId person, boolean unreadOnly, Page.Request page) {
        return copies.forReader(person, unreadOnly, page);
    }

    @Override
    public List<CopyView> copies(CaseKey key) {
        return copies.ofCase(key);
    }

    @Override
    public boolean concerns(CaseKey key, AccountId person) {
        return participation.concerns(key, person);
    }

    @Override
    public boolean mayCopy(CaseKey key, AccountId person) {
        return participation.takesPart(key, person);
    }

    @Override
    public boolean mayTakeBack(StepId decided, AccountId person) {
        return decisions.mayTakeBack(decided, person);
    }

    @Override
    public List<HistoryEntry> history(CaseKey key) {
        return history.of(key);
    }

    @Override
    public String drawing(CaseKey key, Locale locale) {
        return drawing.of(key, locale);
    }
}
