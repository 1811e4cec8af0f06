package org.zhengtong.portal.weather;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.zhengtong.kernel.Bilingual;

/** A warning as the office words it. */
public class IssueWarning implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "{weather.input.kind.required}")
    private WarningKind kind;

    @NotNull(message = "{weather.input.colour.required}")
    private WarningColour colour;

    @NotNull(message = "{weather.input.when.required}")
    private LocalDate endDay;

    @NotNull(message = "{weather.input.when.required}")
    private LocalTime endTime;

    @NotBlank(message = "{weather.input.text.required}")
    @Size(max = 300, message = "{weather.input.text.long}")
    private String textZh;

    @Size(max = 600, message = "{weather.input.text.long}")
    private String textEn;

    @NotBlank(message = "{weather.input.text.required}")
    @Size(max = 1000, message = "{weather.input.text.long}")
    private String guidanceZh;

    @Size(max = 2000, message = "{weather.input.text.long}")
    private String guidanceEn;

    public Instant endsAt(ZoneId zone) {
        return endDay.atTime(endTime).atZone(zone).toInstant();
    }

    public Bilingual text() {
        return new Bilingual(textZh, textEn);
    }

    public Bilingual guidance() {
        return new Bilingual(guidanceZh, guidanceEn);
    }

    public WarningKind getKind() {
        return kind;
    }

    public void setKind(WarningKind kind) {
        this.kind = kind;
    }

    public WarningColour getColour() {
        return colour;
    }

    public void setColour(WarningColour colour) {
        this.colour = colour;
    }

    public LocalDate getEndDay() {
        return endDay;
    }

    public void setEndDay(LocalDate endDay) {
        this.endDay = endDay;
    }

    public LocalTime getEndTime() {
        return endTime;
    }

    public void setEndTime(LocalTime endTime) {
        this.endTime = endTime;
    }

    public String getTextZh() {
        return textZh;
    }

    public void setTextZh(String textZh) {
        this.textZh = textZh;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public String getGuidanceZh() {
        return guidanceZh;
    }

    public void setGuidanceZh(String guidanceZh) {
        this.guidanceZh = guidanceZh;
    }

    public String getGuidanceEn() {
        return guidanceEn;
    }

    public void setGuidanceEn(String guidanceEn) {
        this.guidanceEn = guidanceEn;
    }
}
