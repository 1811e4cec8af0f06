package org.zhengtong.publicservice.hall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalTime;
import org.zhengtong.kernel.Bilingual;

/** A hall as its manager writes it down. */
public class PlanHall implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime HALF_PAST_ONE = LocalTime.of(13, 30);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    @Pattern(regexp = "[a-z0-9-]{2,40}", message = "{hall.input.code}")
    @NotNull(message = "{hall.input.code}")
    private String code;

    @NotNull(message = "{hall.input.unit.required}")
    private Long unit;

    @NotBlank(message = "{hall.input.name.required}")
    @Size(max = 60, message = "{hall.input.name.long}")
    private String nameZh;

    @Size(max = 120, message = "{hall.input.name.long}")
    private String nameEn;

    @NotBlank(message = "{hall.input.address.required}")
    @Size(max = 200, message = "{hall.input.address.long}")
    private String addressZh;

    @Size(max = 200, message = "{hall.input.address.long}")
    private String addressEn;

    @NotNull(message = "{hall.input.hours.required}")
    private LocalTime morningFrom = NINE;

    @NotNull(message = "{hall.input.hours.required}")
    private LocalTime morningUntil = NOON;

    @NotNull(message = "{hall.input.hours.required}")
    private LocalTime afternoonFrom = HALF_PAST_ONE;

    @NotNull(message = "{hall.input.hours.required}")
    private LocalTime afternoonUntil = FIVE;

    private int version;

    /** What stands in the register now. */
    public static PlanHall of(HallView hall) {
        var plan = new PlanHall();
        plan.code = hall.code();
        plan.unit = hall.unit();
        plan.nameZh = hall.name().zh();
        plan.nameEn = hall.name().en();
        plan.addressZh = hall.address().zh();
        plan.addressEn = hall.address().en();
        plan.morningFrom = hall.hours().morningFrom();
        plan.morningUntil = hall.hours().morningUntil();
        plan.afternoonFrom = hall.hours().afternoonFrom();
        plan.afternoonUntil = hall.hours().afternoonUntil();
        plan.version = hall.version();
        return plan;
    }

    public Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }

    public Bilingual address() {
        return new Bilingual(addressZh, addressEn);
    }

    public OpenHours hours() {
        return new OpenHours(morningFrom, morningUntil, afternoonFrom, afternoonUntil);
    }

    public int version() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public String getAddressZh() {
        return addressZh;
    }

    public void setAddressZh(String addressZh) {
        this.addressZh = addressZh;
    }

    public String getAddressEn() {
        return addressEn;
    }

    public void setAddressEn(String addressEn) {
        this.addressEn = addressEn;
    }

    public LocalTime getMorningFrom() {
        return morningFrom;
    }

    public void setMorningFrom(LocalTime morningFrom) {
        this.morningFrom = morningFrom;
    }

    public LocalTime getMorningUntil() {
        return morningUntil;
    }

    public void setMorningUntil(LocalTime morningUntil) {
        this.morningUntil = morningUntil;
    }

    public LocalTime getAfternoonFrom() {
        return afternoonFrom;
    }

    public void setAfternoonFrom(LocalTime afternoonFrom) {
        this.afternoonFrom = afternoonFrom;
    }

    public LocalTime getAfternoonUntil() {
        return afternoonUntil;
    }

    public void setAfternoonUntil(LocalTime afternoonUntil) {
        this.afternoonUntil = afternoonUntil;
    }
}
