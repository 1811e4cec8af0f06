package org.zhengtong.portal.map.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.portal.map.GeoPoint;
import org.zhengtong.portal.map.PlaceForm;
import org.zhengtong.portal.map.PlaceId;
import org.zhengtong.portal.map.PlaceKind;
import org.zhengtong.portal.map.PlaceRule;
import org.zhengtong.portal.map.PlaceView;

/** A place that people look for. Its unit keeps it; once it is gone it is closed, and no longer found. */
@Entity
@Table(name = "map_place")
public class Place {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "map_place_seq")
    @SequenceGenerator(name = "map_place_seq", sequenceName = "map_place_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private PlaceKind kind;

    private String nameZh;
    private String nameEn;
    private String addressZh;
    private String addressEn;
    private String phone;
    private String hoursZh;
    private String hoursEn;
    private long unitId;
    private double longitude;
    private double latitude;
    private String busLines;
    private boolean open;

    @Version
    private int version;

    protected Place() {}

    public Place(PlaceForm told) {
        open = true;
        describe(told);
    }

    public final void describe(PlaceForm told) {
        kind = told.getKind();
        nameZh = told.name().zh();
        nameEn = told.name().en();
        addressZh = told.address().zh();
        addressEn = told.address().en();
        phone = told.getPhone();
        hoursZh = told.hours().zh();
        hoursEn = told.hours().en();
        unitId = told.getUnit();
        longitude = told.at().longitude();
        latitude = told.at().latitude();
        busLines = told.lines().isEmpty() ? null : String.join(" ", told.lines());
    }

    /** @param seen the version that the person saw who changes it now */
    public void requireUnchanged(int seen) {
        PlaceRule.CHANGED_MEANWHILE.require(version == seen);
    }

    public void close() {
        open = false;
    }

    public PlaceId id() {
        return new PlaceId(id);
    }

    public long unit() {
        return unitId;
    }

    public boolean isOpen() {
        return open;
    }

    public PlaceView view() {
        return new PlaceView(
                id(),
                kind,
                new Bilingual(nameZh, nameEn),
                new Bilingual(addressZh, addressEn),
                phone,
                new Bilingual(hoursZh, hoursEn),
                unitId,
                new GeoPoint(longitude, latitude),
                busLines == null ? List.of() : List.of(busLines.split(" ")),
                open,
                version);
    }
}
