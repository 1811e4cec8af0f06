package org.zhengtong.publicservice.hall.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.publicservice.hall.HallRule;
import org.zhengtong.publicservice.hall.OpenHours;

/** A service hall: the county's, or a township's 便民服务中心. It is open on working days. */
@Entity
@Table(name = "hall_hall")
public class Hall {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hall_hall_seq")
    @SequenceGenerator(name = "hall_hall_seq", sequenceName = "hall_hall_seq", allocationSize = 50)
    private Long id;

    private String code;

    @Column(name = "unit_id")
    private long unit;

    private String nameZh;
    private String nameEn;
    private String addressZh;
    private String addressEn;

    @Convert(converter = MinuteOfDay.class)
    private LocalTime morningFrom;

    @Convert(converter = MinuteOfDay.class)
    private LocalTime morningUntil;

    @Convert(converter = MinuteOfDay.class)
    private LocalTime afternoonFrom;

    @Convert(converter = MinuteOfDay.class)
    private LocalTime afternoonUntil;

    @Version
    private int version;

    protected Hall() {}

    /** @param unit whose hall it is; whoever manages that unit manages the hall */
    public Hall(String code, long unit, Bilingual name, Bilingual address, OpenHours hours) {
        this.code = code;
        this.unit = unit;
        describe(name, address, hours);
    }

    public final void describe(Bilingual name, Bilingual address, OpenHours hours) {
        nameZh = name.zh();
        nameEn = name.en();
        addressZh = address.zh();
        addressEn = address.en();
        morningFrom = hours.morningFrom();
        morningUntil = hours.morningUntil();
        afternoonFrom = hours.afternoonFrom();
        afternoonUntil = hours.afternoonUntil();
    }

    /** It moves to another unit, whose managers look after it from then on. */
    public void belongTo(long newUnit) {
        unit = newUnit;
    }

    /** @param seen the version that the person saw who changes it now */
    public void requireUnchanged(int seen) {
        HallRule.CHANGED_MEANWHILE.require(version == seen);
    }

    public OpenHours hours() {
        return new OpenHours(morningFrom, morningUntil, afternoonFrom, afternoonUntil);
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public long unit() {
        return unit;
    }

    public Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }

    public Bilingual address() {
        return new Bilingual(addressZh, addressEn);
    }

    public int version() {
        return version;
    }
}
