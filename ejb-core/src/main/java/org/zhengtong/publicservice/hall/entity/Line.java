package org.zhengtong.publicservice.hall.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.publicservice.hall.HallRule;
import org.zhengtong.publicservice.hall.LineView;

/** A queue of a hall: people who want the same kind of thing wait in it for any of the counters that serve it. */
@Entity
@Table(name = "hall_line")
public class Line {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hall_line_seq")
    @SequenceGenerator(name = "hall_line_seq", sequenceName = "hall_line_seq", allocationSize = 50)
    private Long id;

    @Column(name = "hall_id")
    private long hall;

    private String prefix;
    private String nameZh;
    private String nameEn;
    private int slotMinutes;
    private int places;
    private boolean open;

    @Version
    private int version;

    protected Line() {}

    public Line(Hall hall, String prefix, Bilingual name, int slotMinutes, int places) {
        this.hall = hall.id();
        this.prefix = prefix;
        this.open = true;
        describe(name, slotMinutes, places, true);
    }

    /** @param places appointments a slot takes; fewer than before takes none away that is made */
    public final void describe(Bilingual name, int newSlotMinutes, int newPlaces, boolean isOpen) {
        nameZh = name.zh();
        nameEn = name.en();
        slotMinutes = newSlotMinutes;
        places = newPlaces;
        open = isOpen;
    }

    public void requireOpen() {
        HallRule.LINE_CLOSED.require(open);
    }

    public void requireBookable() {
        HallRule.NO_APPOINTMENTS.require(open && places > 0);
    }

    public void requireUnchanged(int seen) {
        HallRule.CHANGED_MEANWHILE.require(version == seen);
    }

    public LineView view(long waiting) {
        return new LineView(id, prefix, name(), slotMinutes, places, open, waiting, version);
    }

    public long id() {
        return id;
    }

    public long hall() {
        return hall;
    }

    public String prefix() {
        return prefix;
    }

    public Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }

    public int slotMinutes() {
        return slotMinutes;
    }

    public int places() {
        return places;
    }
}
