package org.zhengtong.portal.weather.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.portal.weather.IssueWarning;
import org.zhengtong.portal.weather.WarningColour;
import org.zhengtong.portal.weather.WarningKind;
import org.zhengtong.portal.weather.WarningNumber;
import org.zhengtong.portal.weather.WarningView;
import org.zhengtong.portal.weather.WeatherRule;

/**
 * A warning signal 预警信号. It stands from the moment it is issued until its end, unless it is lifted before with a reason;
 * its words are never changed: a graver one is issued beside it.
 */
@Entity
@Table(name = "weather_warning")
public class Warning {

    private static final int MOST_DAYS = 7;
    private static final int LONGEST_REASON = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weather_warning_seq")
    @SequenceGenerator(name = "weather_warning_seq", sequenceName = "weather_warning_seq", allocationSize = 50)
    private Long id;

    private String number;

    @Enumerated(EnumType.STRING)
    private WarningKind kind;

    @Enumerated(EnumType.STRING)
    private WarningColour colour;

    private long unitId;
    private String textZh;
    private String textEn;
    private String guidanceZh;
    private String guidanceEn;
    private Instant issuedAt;
    private long issuedBy;
    private Instant endsAt;
    private Instant liftedAt;
    private Long liftedBy;
    private String liftReason;
    private boolean demo;

    @Version
    private int version;

    protected Warning() {}

    /** @param endsAt after {@code now}, by seven days at most */
    public Warning(WarningNumber number, long unit, IssueWarning told, Instant endsAt, AccountId by, Instant now) {
        WeatherRule.COLOUR_UNKNOWN_TO_KIND.require(told.getKind().has(told.getColour()));
        WeatherRule.ENDS_BEFORE_IT_BEGINS.require(endsAt.isAfter(now));
        WeatherRule.LASTS_TOO_LONG.require(!endsAt.isAfter(now.plus(Duration.ofDays(MOST_DAYS))), MOST_DAYS);
        this.number = number.value();
        this.unitId = unit;
        this.kind = told.getKind();
        this.colour = told.getColour();
        this.textZh = told.text().zh().strip();
        this.textEn = told.text().en();
        this.guidanceZh = told.guidance().zh().strip();
        this.guidanceEn = told.guidance().en();
        this.endsAt = endsAt;
        this.issuedBy = by.value();
        this.issuedAt = now;
    }

    public Warning asDemo() {
        demo = true;
        return this;
    }

    /** 解除. */
    public void lift(String reason, AccountId by, Instant now) {
        WeatherRule.WARNING_OVER.require(isInForce(now));
        WeatherRule.REASON_REQUIRED.require(reason != null && !reason.isBlank() && reason.length() <= LONGEST_REASON);
        liftReason = reason.strip();
        liftedBy = by.value();
        liftedAt = now;
    }

    public boolean isInForce(Instant now) {
        return liftedAt == null && now.isBefore(endsAt);
    }

    public WarningNumber number() {
        return new WarningNumber(number);
    }

    public long unit() {
        return unitId;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public WarningView view(Instant now) {
        return new WarningView(
                number(),
                kind,
                colour,
                unitId,
                new Bilingual(textZh, textEn),
                new Bilingual(guidanceZh, guidanceEn),
                issuedAt,
                endsAt,
                liftedAt,
                liftReason,
                isInForce(now),
                demo);
    }
}
