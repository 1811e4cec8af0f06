package org.zhengtong.platform.support.workflow.design;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/**
 * Processes that are being designed. A draft is BPMN like everything that is published, only that it may be half done.
 * What is refused is a {@link org.zhengtong.kernel.RuleViolation} of
 * {@link org.zhengtong.platform.support.workflow.WorkflowRule}.
 */
public interface ProcessDrafts {

    /** A new process, with one stage to begin with. */
    DraftId begin(String process, Bilingual name, AccountId by);

    /** The next version of a process, as the given one is. */
    DraftId next(String process, int version, AccountId by);

    /** What was drawn elsewhere. It is checked as for publishing. */
    DraftId take(String bpmn, AccountId by);

    /** Those that were changed last come first. */
    List<DraftSummary> all();

    DraftView get(DraftId id);

    /**
     * Saves what was changed.
     *
     * @param seen the revision that was changed; somebody else's change meanwhile is told with who and when
     * @return the new revision
     */
    int save(DraftId id, int seen, ProcessSketch sketch, AccountId by);

    void discard(DraftId id);

    /**
     * Publishes it as the next version of its process, which ends the draft.
     *
     * @param note what is new, for those who read the list of versions
     * @return the version it got
     */
    int publish(DraftId id, int seen, String note, AccountId by);

    /** A version in sentences; empty if it can't be told in sentences. */
    Optional<ProcessSketch> sketch(String process, int version);

    /**
     * The drawing of a draft as SVG.
     *
     * @param part which is marked; null for none
     */
    String drawing(DraftId id, String part, Locale locale);

    /** The drawing of a version as SVG. */
    String drawing(String process, int version, Locale locale);

    /** Walks through a draft without a trace. */
    TriedWay tryOut(DraftId id, TryOut command, Locale locale);
}
