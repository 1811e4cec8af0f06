package org.zhengtong.publicservice.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.Set;
import org.zhengtong.kernel.AccountId;

/**
 * An appointment to look at the place (现场核查).
 *
 * @param staff who goes: two at least (行政许可法 Art. 34)
 */
public record ArrangeVisit(
        @NotNull(message = "{approval.proceeding.at.required}")
        LocalDateTime at,

        @NotBlank(message = "{approval.proceeding.place.required}")
        @Size(max = 200, message = "{approval.proceeding.place.long}")
        String place,

        @NotNull Set<AccountId> staff,

        @NotBlank(message = "{approval.proceeding.subject.required}")
        @Size(max = 500, message = "{approval.proceeding.subject.long}")
        String subject) {}
