package org.zhengtong.platform.support.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;

/** What the engine knows of cases and steps, for reading. Rights of the business are the caller's. */
public interface ApprovalRecords {

    /** Open steps that a person may sign now, ordered by deadline (those without one last), paged in the database. */
    Page<InboxItem> inbox(AccountId person, InboxFilter filter, Page.Request page);

    /** How many open steps a person has, by light; one query. */
    InboxCounts counts(AccountId person);

    /** How many places to sign wait in a unit, for whichever of its roles or people. */
    long waitingIn(long unit);

    /** A case with its versions. */
    Optional<CaseView> find(CaseKey key);

    /** Open steps of a case. */
    List<StepView> openSteps(CaseKey key);

    /** All steps of a case in the order in which they opened. */
    List<StepView> steps(CaseKey key);

    /** The steps that a case comes to after its open ones if all goes well, in the order of the definition. */
    List<StepAhead> ahead(CaseKey key);

    Optional<StepView> step(StepId step);

    /** What a person may do with a step now. */
    StepRights rights(StepId step, AccountId person);

    /** Who opened a step first when, of those for whom it waited. */
    List<Reading> readings(StepId step);

    /** What a person has begun to write on a step. */
    Optional<KeptOpinion> keptOpinion(StepId step, AccountId person);

    /** What was copied to a person, unread first. */
    Page<CopyView> forReading(AccountId person, boolean unreadOnly, Page.Request page);

    /** Who was sent a copy of a case, and whether they have read it; in the order of sending. */
    List<CopyView> copies(CaseKey key);

    /**
     * Whether a case is this person's business: it waits for them, also as a deputy; they have acted in it; or a copy was
     * sent to them. Not where they have to keep out.
     */
    boolean concerns(CaseKey key, AccountId person);

    /** Whether a person takes part in a case, so that they may send copies of it; see {@link Circulation#copy}. */
    boolean mayCopy(CaseKey key, AccountId person);

    /** Whether a person may take back what they decided at a step, because nobody has read or touched what followed. */
    boolean mayTakeBack(StepId decided, AccountId person);

    /** What happened to a case, oldest first. */
    List<HistoryEntry> history(CaseKey key);

    /**
     * The process of a case drawn as SVG from its BPMN layout, with the done, current and skipped steps marked in form and
     * words, not colour alone. The SVG carries a title and a description, and classes instead of colours.
     */
    String drawing(CaseKey key, Locale locale);
}
