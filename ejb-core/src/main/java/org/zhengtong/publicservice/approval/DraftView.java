package org.zhengtong.publicservice.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengtong.platform.support.files.StoredFile;

/**
 * A draft with its matter, as the filing pages show it.
 *
 * @param answers by field id, as typed
 * @param lines the answers as people read them, sensitive ones masked
 * @param asked ids of the fields and codes of the materials that the answers given so far ask for
 * @param given ids of the fields whose value the government holds: shown, not asked
 * @param files uploaded files by material
 * @param completedSteps pages without faults
 * @param fetched what is supplied and not asked for, by material
 * @param promises what may follow on a written promise, by material
 * @param submittedAs set once it was submitted
 */
public record DraftView(
        String number,
        MatterDefinition matter,
        Map<String, String> answers,
        List<CaseView.FieldLine> lines,
        Set<String> asked,
        Set<String> given,
        Map<String, List<StoredFile>> files,
        Map<String, SuppliedMaterial> fetched,
        Map<String, PromiseOffer> promises,
        List<String> completedSteps,
        Instant changedAt,
        LocalDate expiresOn,
        ApplicationNumber submittedAs) {}
