package org.zhengtong.portal.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.zhengtong.kernel.Bilingual;

/** A site notice as the editor writes it down. */
public class SiteNoticeForm implements Serializable {

    /** Characters of its Chinese text: more is no notice any more. */
    public static final int LONGEST = 200;

    /** Characters of its English text, which takes more of them for the same. */
    public static final int LONGEST_EN = 400;

    private static final long serialVersionUID = 1L;

    private Long id;
    private int version;

    @NotBlank(message = "{content.input.notice.text}")
    @Size(max = LONGEST, message = "{content.input.long}")
    private String textZh;

    @Size(max = LONGEST_EN, message = "{content.input.long}")
    private String textEn;

    @Size(max = 300, message = "{content.input.long}")
    private String address;

    @NotNull(message = "{content.input.required}")
    private SiteNoticeUrgency urgency = SiteNoticeUrgency.INFO;

    @NotNull(message = "{content.input.notice.when}")
    private LocalDate fromDay;

    @NotNull(message = "{content.input.notice.when}")
    private LocalTime fromTime;

    @NotNull(message = "{content.input.notice.when}")
    private LocalDate untilDay;

    @NotNull(message = "{content.input.notice.when}")
    private LocalTime untilTime;

    public static SiteNoticeForm of(SiteNoticeView notice, ZoneId zone) {
        var form = new SiteNoticeForm();
        form.id = notice.id().value();
        form.version = notice.version();
        form.textZh = notice.text().zh();
        form.textEn = notice.text().en();
        form.address = notice.address();
        form.urgency = notice.urgency();
        form.fromDay = notice.startsAt().atZone(zone).toLocalDate();
        form.fromTime = timeOf(notice.startsAt(), zone);
        form.untilDay = notice.endsAt().atZone(zone).toLocalDate();
        form.untilTime = timeOf(notice.endsAt(), zone);
        return form;
    }

    private static LocalTime timeOf(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** Null for a new one. */
    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Bilingual text() {
        return new Bilingual(textZh, textEn);
    }

    public Instant startsAt(ZoneId zone) {
        return fromDay.atTime(fromTime).atZone(zone).toInstant();
    }

    public Instant endsAt(ZoneId zone) {
        return untilDay.atTime(untilTime).atZone(zone).toInstant();
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

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public SiteNoticeUrgency getUrgency() {
        return urgency;
    }

    public void setUrgency(SiteNoticeUrgency urgency) {
        this.urgency = urgency;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    public LocalTime getFromTime() {
        return fromTime;
    }

    public void setFromTime(LocalTime fromTime) {
        this.fromTime = fromTime;
    }

    public LocalDate getUntilDay() {
        return untilDay;
    }

    public void setUntilDay(LocalDate untilDay) {
        this.untilDay = untilDay;
    }

    public LocalTime getUntilTime() {
        return untilTime;
    }

    public void setUntilTime(LocalTime untilTime) {
        this.untilTime = untilTime;
    }
}
