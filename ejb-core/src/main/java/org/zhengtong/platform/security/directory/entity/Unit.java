package org.zhengtong.platform.security.directory.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.directory.DirectoryRule;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.UnitView;

/**
 * A unit of the county. Founded below another one, renamed and moved as the county is reorganised, and closed when nothing
 * hangs on it any more; it is never deleted, because cases and papers name it for ever. Its path names all units above it,
 * so that "this unit and below" is one range of an index.
 */
@Entity
@Table(name = "directory_unit")
public class Unit {

    /** As many levels as the directory's page shows: county, department, office, and one below. */
    private static final int MOST_LEVELS = 4;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_unit_seq")
    @SequenceGenerator(name = "directory_unit_seq", sequenceName = "directory_unit_seq", allocationSize = 50)
    private Long id;

    private String code;
    private Long parentId;
    private String path;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String nameZh;
    private String nameEn;
    private String shortZh;
    private String shortEn;
    private String division;
    private String creditCode;
    private String documentMark;
    private String phone;
    private String addressZh;
    private String addressEn;
    private int sortOrder;
    private LocalDate closedOn;
    private boolean demo;

    @Version
    private int version;

    protected Unit() {}

    /** @param parent null for the county itself */
    public Unit(String code, Unit parent, UnitKind kind, Bilingual name, Bilingual shortName, int sortOrder) {
        this.code = code;
        this.parentId = parent == null ? null : parent.id;
        this.path = (parent == null ? "/" : parent.path) + code + "/";
        this.kind = kind;
        rename(name, shortName);
        orderedAt(sortOrder);
    }

    public void rename(Bilingual name, Bilingual shortName) {
        nameZh = name.zh();
        nameEn = name.en();
        shortZh = shortName.zh();
        shortEn = shortName.en();
    }

    /** @param place among its neighbours */
    public void orderedAt(int place) {
        sortOrder = place;
    }

    /**
     * Stands below another unit from now on.
     *
     * @param below all units below this one, in any depth: they come along
     */
    public void moveTo(Unit parent, List<Unit> below) {
        DirectoryRule.INTO_ITSELF.require(!parent.path.startsWith(path));
        parent.requireRoomFor(kind);
        var before = path;
        parentId = parent.id;
        path = parent.path + code + "/";
        below.forEach(each -> each.path = path + each.path.substring(before.length()));
        below.forEach(Unit::requireDepth);
        requireDepth();
    }

    /** @throws org.zhengtong.kernel.RuleViolation if it is closed, or too deep down, or takes no unit of this kind */
    public void requireRoomFor(UnitKind below) {
        requireOpen();
        DirectoryRule.KIND_MISPLACED.require(below.mayStandBelow(kind), below, kind);
        DirectoryRule.TOO_DEEP.require(level() < MOST_LEVELS, MOST_LEVELS);
    }

    private void requireDepth() {
        DirectoryRule.TOO_DEEP.require(level() <= MOST_LEVELS, MOST_LEVELS);
    }

    private long level() {
        return path.chars().filter(each -> each == '/').count() - 1;
    }

    public void close(LocalDate today) {
        requireOpen();
        DirectoryRule.COUNTY_STAYS.require(kind != UnitKind.COUNTY);
        closedOn = today;
    }

    public void requireOpen() {
        DirectoryRule.UNIT_CLOSED.require(closedOn == null);
    }

    /** @param seen the version that the change was made on */
    public void requireUnchanged(int seen) {
        DirectoryRule.CHANGED_MEANWHILE.require(version == seen);
    }

    /** @param newDocumentMark 机关代字 of its official documents */
    public void identifiedBy(String newDivision, String newCreditCode, String newDocumentMark) {
        division = newDivision;
        creditCode = newCreditCode;
        documentMark = newDocumentMark;
    }

    public void reachableAt(String newPhone, Bilingual address) {
        phone = newPhone;
        addressZh = address.zh();
        addressEn = address.en();
    }

    /** Marks a unit of the demo data set. */
    public Unit asDemo() {
        demo = true;
        return this;
    }

    public long id() {
        return id;
    }

    /** Null for the county itself. */
    public Long parent() {
        return parentId;
    }

    public UnitKind kind() {
        return kind;
    }

    public String path() {
        return path;
    }

    public String division() {
        return division;
    }

    public UnitView view() {
        return new UnitView(
                id,
                code,
                parentId,
                kind,
                new Bilingual(nameZh, nameEn),
                new Bilingual(shortZh, shortEn),
                division,
                creditCode,
                documentMark,
                phone,
                new Bilingual(addressZh, addressEn),
                sortOrder,
                closedOn,
                version);
    }
}
