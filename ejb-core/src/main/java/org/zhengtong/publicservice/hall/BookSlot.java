package org.zhengtong.publicservice.hall;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** Somebody wants to come at a certain hour. */
public class BookSlot implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "{hall.input.line.required}")
    private Long line;

    @NotNull(message = "{hall.input.day.required}")
    private LocalDate day;

    @NotNull(message = "{hall.input.slot.required}")
    private LocalTime from;

    @Size(max = 100, message = "{hall.input.about.long}")
    private String about;

    public Long getLine() {
        return line;
    }

    public void setLine(Long line) {
        this.line = line;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
