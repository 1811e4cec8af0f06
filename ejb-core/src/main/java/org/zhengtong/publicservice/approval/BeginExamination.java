package org.zhengtong.publicservice.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A test, an appraisal or an expert review begins.
 *
 * @param procedure which of those that the matter's definition names, from 0
 * @param expectedEnd last day of the time that the applicant is told of
 */
public record BeginExamination(
        int procedure,

        @NotNull(message = "{approval.proceeding.end.required}")
        LocalDate expectedEnd,

        @NotBlank(message = "{approval.proceeding.subject.required}")
        @Size(max = 500, message = "{approval.proceeding.subject.long}")
        String subject) {}
