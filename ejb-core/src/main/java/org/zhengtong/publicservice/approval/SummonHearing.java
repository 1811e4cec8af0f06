package org.zhengtong.publicservice.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.zhengtong.kernel.AccountId;

/** Time, place and chair of a hearing (行政许可法 Art. 48). */
public record SummonHearing(
        @NotNull(message = "{approval.proceeding.at.required}")
        LocalDateTime at,

        @NotBlank(message = "{approval.proceeding.place.required}")
        @Size(max = 200, message = "{approval.proceeding.place.long}")
        String place,

        @NotNull(message = "{approval.proceeding.chair.required}")
        AccountId chair) {}
