package org.zhengtong.portal.media;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Sends a story to the unit concerned. */
public class SendStory implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Working days. */
    public static final int MOST_DAYS = 60;

    @NotNull(message = "{media.input.required}")
    private Long unit;

    @NotBlank(message = "{media.input.note}")
    @Size(max = 1000, message = "{media.input.long}")
    private String note;

    @NotNull(message = "{media.input.days}")
    @Min(value = 1, message = "{media.input.days}")
    @Max(value = MOST_DAYS, message = "{media.input.days}")
    private Integer days = 3;

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
