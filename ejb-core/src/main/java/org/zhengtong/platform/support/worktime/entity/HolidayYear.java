package org.zhengtong.platform.support.worktime.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.worktime.SpecialDay;

/**
 * The holidays and make-up days of one year, as the State Council announced them.
 *
 * <p>It comes with the product or is imported in the November before, and never changes afterwards: a corrected notice
 * (as in early 2020) is imported as a new row in place of the old one. So the ids of all years tell whether the
 * calendar held in memory is still the current one.
 */
@Entity
@Table(name = "worktime_year")
public class HolidayYear {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "worktime_year_seq")
    @SequenceGenerator(name = "worktime_year_seq", sequenceName = "worktime_year_seq", allocationSize = 50)
    private Long id;

    @Column(name = "calendar_year")
    private int year;

    @Column(length = 2000)
    private String source;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private long importedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "worktime_day", joinColumns = @JoinColumn(name = "year_id"))
    @OrderBy("date")
    private List<HolidayDay> days = new ArrayList<>();

    protected HolidayYear() {}

    public HolidayYear(int year, String source, List<SpecialDay> days, AccountId importedBy, Instant importedAt) {
        this.year = year;
        this.source = source;
        this.importedBy = importedBy.value();
        this.importedAt = importedAt;
        days.forEach(day -> this.days.add(new HolidayDay(day)));
    }

    public Long id() {
        return id;
    }

    public int year() {
        return year;
    }

    public String source() {
        return source;
    }

    public Instant importedAt() {
        return importedAt;
    }

    public AccountId importedBy() {
        return new AccountId(importedBy);
    }

    public List<SpecialDay> days() {
        return days.stream().map(HolidayDay::toSpecialDay).toList();
    }
}
