package org.zhengtong.publicservice.hall.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.publicservice.hall.CounterView;
import org.zhengtong.publicservice.hall.HallRule;

/** A counter. One clerk at a time sits there, for the day or until they leave; a comprehensive one 综合窗口 serves all queues. */
@Entity
@Table(name = "hall_counter")
public class Counter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hall_counter_seq")
    @SequenceGenerator(name = "hall_counter_seq", sequenceName = "hall_counter_seq", allocationSize = 50)
    private Long id;

    @Column(name = "hall_id")
    private long hall;

    @Column(name = "place")
    private int number;

    @Column(name = "unit_id")
    private long unit;

    private String nameZh;
    private String nameEn;
    private boolean open;
    private Long clerkId;
    private LocalDate clerkOn;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "hall_counter_line", joinColumns = @JoinColumn(name = "counter_id"))
    @Column(name = "line_id")
    private Set<Long> lines = new HashSet<>();

    protected Counter() {}

    /** @param unit whose staff sits there */
    public Counter(Hall hall, int number, long unit, Bilingual name, Set<Long> lines) {
        this.hall = hall.id();
        describe(number, unit, name, lines, true);
    }

    public final void describe(int newNumber, long newUnit, Bilingual name, Set<Long> served, boolean isOpen) {
        number = newNumber;
        unit = newUnit;
        nameZh = name.zh();
        nameEn = name.en();
        open = isOpen;
        if (!lines.equals(served)) {
            lines.clear();
            lines.addAll(served);
        }
    }

    /** Takes the seat for the day. */
    public void seat(AccountId clerk, LocalDate today) {
        clerkId = clerk.value();
        clerkOn = today;
    }

    public void leave() {
        clerkId = null;
        clerkOn = null;
    }

    /** Null if nobody sits there today: a seat not left in the evening is free in the morning. */
    public AccountId clerk(LocalDate today) {
        return clerkId != null && today.equals(clerkOn) ? new AccountId(clerkId) : null;
    }

    public void requireUnchanged(int seen) {
        HallRule.CHANGED_MEANWHILE.require(version == seen);
    }

    public CounterView view(LocalDate today) {
        return new CounterView(id, number, unit, name(), open, lines, clerk(today), version);
    }

    public long unit() {
        return unit;
    }

    public boolean isOpen() {
        return open;
    }

    public Set<Long> lines() {
        return Set.copyOf(lines);
    }

    public long id() {
        return id;
    }

    public long hall() {
        return hall;
    }

    public int number() {
        return number;
    }

    public Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }
}
