package org.zhengtong.publicservice.hall;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhengtong.kernel.Bilingual;

/** A counter as the hall's manager writes it down. */
public class PlanCounter implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 999;

    /** Null for a new one. */
    private Long id;

    @NotNull(message = "{hall.input.number}")
    @Min(value = 1, message = "{hall.input.number}")
    @Max(value = MOST, message = "{hall.input.number}")
    private Integer number;

    @NotNull(message = "{hall.input.unit.required}")
    private Long unit;

    @NotBlank(message = "{hall.input.name.required}")
    @Size(max = 60, message = "{hall.input.name.long}")
    private String nameZh;

    @Size(max = 120, message = "{hall.input.name.long}")
    private String nameEn;

    @NotEmpty(message = "{hall.input.lines.required}")
    private List<Long> lines = new ArrayList<>();

    private boolean open = true;
    private int version;

    /** What stands in the register now. */
    public static PlanCounter of(CounterView counter) {
        var plan = new PlanCounter();
        plan.id = counter.id();
        plan.number = counter.number();
        plan.unit = counter.unit();
        plan.nameZh = counter.name().zh();
        plan.nameEn = counter.name().en();
        plan.lines = new ArrayList<>(counter.lines());
        plan.open = counter.open();
        plan.version = counter.version();
        return plan;
    }

    public Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }

    public Set<Long> served() {
        return Set.copyOf(lines);
    }

    public int version() {
        return version;
    }

    public Long getId() {
        return id;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
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

    public List<Long> getLines() {
        return lines;
    }

    public void setLines(List<Long> lines) {
        this.lines = lines;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
