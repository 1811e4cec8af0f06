package org.zhengtong.publicservice.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.worktime.Deadline;

/**
 * Where an application is, as its applicant sees it.
 *
 * @param deadline the clock that runs now with its calculation, of a closed case the last one; null while none runs
 * @param legalDeadline what the law allows at most; null before acceptance
 * @param lines what was filled in, as people read it, sensitive answers masked
 * @param steps the way through the process, in order
 * @param corrections what has to be mended; empty if nothing is asked
 */
public record ProgressView(
        ApplicationNumber number,
        MatterDefinition matter,
        Stage stage,
        String applicantName,
        List<CaseView.FieldLine> lines,
        UnitView unit,
        Instant submittedAt,
        LocalDate today,
        Deadline deadline,
        Deadline legalDeadline,
        List<WayStep> steps,
        List<TimelineEntry> timeline,
        List<NoticeView> notices,
        List<LicenceView> licences,
        List<CorrectionItem> corrections,
        Map<String, List<StoredFile>> files,
        Integer rating,
        boolean paused,
        boolean acceptedBySilence,
        boolean demo) {

    /** Whether the applicant may rate it now. */
    public boolean mayRate() {
        return !stage.isOpen() && rating == null;
    }

    /**
     * One stop of the way.
     *
     * @param at when it was opened, if it is the current one, or closed; null while it lies ahead
     */
    public record WayStep(String node, Bilingual name, WayState state, LocalDate on, Instant at, List<Bilingual> who) {}

    /** Where a stop of the way lies. */
    public enum WayState {
        DONE,
        CURRENT,
        AHEAD
    }
}
