package org.zhengtong.publicservice.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.workflow.StepRights;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.worktime.Deadline;

/**
 * An application as clerks and leaders see it.
 *
 * @param deadline the clock that runs now with its calculation, of a closed case the last one; null while none runs
 * @param fields the form with its answers, sensitive ones masked
 * @param mine the open step that the reader may act on; null if there is none
 * @param rights what the reader may do with it
 * @param mayExtend whether the reader may approve the lawful extension
 */
public record CaseView(
        ApplicationNumber number,
        MatterDefinition matter,
        Stage stage,
        Channel channel,
        String applicantKind,
        String applicantName,
        UnitView unit,
        Instant submittedAt,
        LocalDate receivedOn,
        LocalDate acceptedOn,
        LocalDate today,
        boolean correctionUsed,
        LocalDate correctionAskedOn,
        boolean paused,
        boolean acceptedBySilence,
        Deadline deadline,
        Deadline legalDeadline,
        List<FieldLine> fields,
        Map<String, List<StoredFile>> files,
        List<TimelineEntry> timeline,
        List<NoticeView> notices,
        List<LicenceView> licences,
        List<CorrectionItem> asked,
        List<StepView> openSteps,
        StepView mine,
        StepRights rights,
        boolean mayExtend,
        boolean mayRevoke,
        Integer rating,
        String ratingComment,
        boolean demo) {

    /** A licence came of the case and no longer holds. */
    public boolean isRevoked() {
        return licences.stream().anyMatch(licence -> licence.state() == LicenceState.REVOKED);
    }

    /**
     * One answer.
     *
     * @param sensitive whether the value is masked and can be revealed, which is audited
     * @param held whether the government's own data supplied it
     * @param derivedFrom name of the answer from which it was worked out; null where it was not
     */
    public record FieldLine(
            String step,
            String field,
            Bilingual label,
            String zh,
            String en,
            boolean sensitive,
            boolean held,
            Bilingual derivedFrom) {}
}
