package org.zhengtong.platform.support.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/**
 * Starts a case.
 *
 * @param process id of the process, for example {@code approval.joint-review}; its newest published version is taken and
 *     stays with the case
 * @param title what the case is about, as lists show it
 * @param summary second line of lists: applicant, unit, matter
 * @param startedBy who filed it; {@link AccountId#SYSTEM} if filed without an account
 * @param lanes who fills each lane that the process names; a lane without signatories makes the start fail, unless the
 *     definition calls it optional. {@link AccountId#SYSTEM} as a signatory means that the step is completed from
 *     outside ({@link ApprovalEngine#complete}), for example for an applicant without an account
 * @param subjects whom the case is about: they and those who declared themselves close to them don't decide on it
 * @param form the form and its version, as the owner names them; it stays with the case. Null without one
 * @param facts at most five ids, enums, numbers or truth values that conditions may ask for
 */
public record StartCase(
        CaseKey key,
        String process,
        Bilingual title,
        String summary,
        AccountId startedBy,
        Map<String, List<Signatory>> lanes,
        Set<SubjectKey> subjects,
        String form,
        Map<String, Object> facts) {

    /** Without a form of the engine's keeping. */
    public StartCase(
            CaseKey key,
            String process,
            Bilingual title,
            String summary,
            AccountId startedBy,
            Map<String, List<Signatory>> lanes,
            Set<SubjectKey> subjects,
            Map<String, Object> facts) {
        this(key, process, title, summary, startedBy, lanes, subjects, null, facts);
    }

    /** About nobody in particular. */
    public StartCase(
            CaseKey key,
            String process,
            Bilingual title,
            String summary,
            AccountId startedBy,
            Map<String, List<Signatory>> lanes,
            Map<String, Object> facts) {
        this(key, process, title, summary, startedBy, lanes, Set.of(), null, facts);
    }
}
