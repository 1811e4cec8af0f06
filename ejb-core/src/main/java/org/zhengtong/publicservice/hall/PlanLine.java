package org.zhengtong.publicservice.hall;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.zhengtong.kernel.Bilingual;

/** A queue as the hall's manager writes it down. */
public class PlanLine implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 30;
    private static final int LEAST_MINUTES = 10;
    private static final int MOST_MINUTES = 240;
    private static final int MOST_PLACES = 200;

    /** Null for a new one. */
    private Long id;

    @Pattern(regexp = "[A-Z]", message = "{hall.input.prefix}")
    @NotNull(message = "{hall.input.prefix}")
    private String prefix;

    @NotBlank(message = "{hall.input.name.required}")
    @Size(max = 60, message = "{hall.input.name.long}")
    private String nameZh;

    @Size(max = 120, message = "{hall.input.name.long}")
    private String nameEn;

    @NotNull(message = "{hall.input.minutes}")
    @Min(value = LEAST_MINUTES, message = "{hall.input.minutes}")
    @Max(value = MOST_MINUTES, message = "{hall.input.minutes}")
    private Integer slotMinutes = USUAL_MINUTES;

    @NotNull(message = "{hall.input.places}")
    @Min(value = 0, message = "{hall.input.places}")
    @Max(value = MOST_PLACES, message = "{hall.input.places}")
    private Integer places = 0;

    private boolean open = true;
    private int version;

    /** What stands in the register now. */
    public static PlanLine of(LineView line) {
        var plan = new PlanLine();
        plan.id = line.id();
        plan.prefix = line.prefix();
        plan.nameZh = line.name().zh();
        plan.nameEn = line.name().en();
        plan.slotMinutes = line.slotMinutes();
        plan.places = line.places();
        plan.open = line.open();
        plan.version = line.version();
        return plan;
    }

    public Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }

    public int version() {
        return version;
    }

    public Long getId() {
        return id;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public Integer getSlotMinutes() {
        return slotMinutes;
    }

    public void setSlotMinutes(Integer slotMinutes) {
        this.slotMinutes = slotMinutes;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
