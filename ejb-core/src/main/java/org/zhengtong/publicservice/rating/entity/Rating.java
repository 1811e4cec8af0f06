package org.zhengtong.publicservice.rating.entity;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.publicservice.rating.ContactKey;
import org.zhengtong.publicservice.rating.Grade;
import org.zhengtong.publicservice.rating.RatingChannel;
import org.zhengtong.publicservice.rating.RatingReason;
import org.zhengtong.publicservice.rating.TakeRating;

/** What somebody thought of one contact. It is written once; nothing in the product changes or removes it. */
@Entity
@Immutable
@Table(name = "rating_rating")
public class Rating {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rating_rating_seq")
    @SequenceGenerator(name = "rating_rating_seq", sequenceName = "rating_rating_seq", allocationSize = 50)
    private Long id;

    private String contactSystem;
    private String contactNumber;
    private String aboutZh;
    private String aboutEn;
    private String matter;
    private long unitId;

    @Enumerated(EnumType.STRING)
    private RatingChannel channel;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @Convert(converter = ReasonsConverter.class)
    private List<RatingReason> reasons;

    private String comment;

    /** What the public reads of the comment. */
    private String published;

    private String mobileSealed;
    private Instant ratedAt;
    private LocalDate ratedOn;
    private boolean demo;

    protected Rating() {}

    /**
     * @param published the comment without numbers and names
     * @param mobileSealed null where none was left
     */
    public Rating(TakeRating command, String published, String mobileSealed, Instant now, LocalDate today) {
        this.contactSystem = command.contact().system();
        this.contactNumber = command.contact().number();
        this.aboutZh = command.about().zh();
        this.aboutEn = command.about().en();
        this.matter = command.matter();
        this.unitId = command.unit();
        this.channel = command.channel();
        this.grade = command.grade();
        this.reasons = command.reasons().stream().sorted().toList();
        this.comment = command.comment();
        this.published = published;
        this.mobileSealed = mobileSealed;
        this.ratedAt = now;
        this.ratedOn = today;
        this.demo = command.demo();
    }

    public long id() {
        return id;
    }

    public ContactKey contact() {
        return new ContactKey(contactSystem, contactNumber);
    }

    public Bilingual about() {
        return new Bilingual(aboutZh, aboutEn);
    }

    public long unit() {
        return unitId;
    }

    public RatingChannel channel() {
        return channel;
    }

    public Grade grade() {
        return grade;
    }

    public List<RatingReason> reasons() {
        return reasons;
    }

    public String comment() {
        return comment;
    }

    public String published() {
        return published;
    }

    public String mobileSealed() {
        return mobileSealed;
    }

    public Instant ratedAt() {
        return ratedAt;
    }

    public LocalDate ratedOn() {
        return ratedOn;
    }

    public boolean demo() {
        return demo;
    }
}
