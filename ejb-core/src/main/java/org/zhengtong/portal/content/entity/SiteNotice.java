package org.zhengtong.portal.content.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.regex.Pattern;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.SiteNoticeForm;
import org.zhengtong.portal.content.SiteNoticeId;
import org.zhengtong.portal.content.SiteNoticeState;
import org.zhengtong.portal.content.SiteNoticeUrgency;
import org.zhengtong.portal.content.SiteNoticeView;

/**
 * A site notice 站点公告条: a sentence or two above every page of the internet portal, from one moment until another. The
 * editor writes it, changes it as long as it is not over, and may end it before its time; what is over stays on record.
 */
@Entity
@Table(name = "content_site_notice")
public class SiteNotice {

    /** A path of this site, or an encrypted address elsewhere; browsers take a backslash for a slash. */
    private static final Pattern LINK = Pattern.compile("/(?![/\\\\])[^\\s\\\\]*|https://[^\\s/\\\\?#][^\\s\\\\]*");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_site_notice_seq")
    @SequenceGenerator(name = "content_site_notice_seq", sequenceName = "content_site_notice_seq", allocationSize = 50)
    private Long id;

    private String textZh;
    private String textEn;
    private String address;

    @Enumerated(EnumType.STRING)
    private SiteNoticeUrgency urgency;

    private Instant startsAt;
    private Instant endsAt;
    private Instant endedAt;
    private long writtenBy;
    private Instant writtenAt;

    @Version
    private int version;

    protected SiteNotice() {}

    /** @param endsAt after {@code startsAt} and {@code now} */
    public SiteNotice(SiteNoticeForm told, Instant startsAt, Instant endsAt, AccountId by, Instant now) {
        write(told, startsAt, endsAt, by, now);
    }

    /** What is over is not written anew: another time is another notice. */
    public void change(SiteNoticeForm told, Instant startsAt, Instant endsAt, AccountId by, Instant now) {
        ContentRule.NOTICE_OVER.require(stateAt(now) != SiteNoticeState.OVER);
        write(told, startsAt, endsAt, by, now);
    }

    private void write(SiteNoticeForm told, Instant startsAt, Instant endsAt, AccountId by, Instant now) {
        var chinese = written(told.getTextZh());
        var english = written(told.getTextEn());
        var link = written(told.getAddress());
        ContentRule.NOTICE_TEXT.require(
                chinese != null && chinese.length() <= SiteNoticeForm.LONGEST, SiteNoticeForm.LONGEST);
        ContentRule.NOTICE_TEXT.require(
                english == null || english.length() <= SiteNoticeForm.LONGEST_EN, SiteNoticeForm.LONGEST_EN);
        ContentRule.NOTICE_LINK_MALFORMED.require(
                link == null || LINK.matcher(link).matches());
        ContentRule.NOTICE_ENDS_BEFORE_IT_BEGINS.require(endsAt.isAfter(startsAt) && endsAt.isAfter(now));
        this.textZh = chinese;
        this.textEn = english;
        this.address = link;
        this.urgency = told.getUrgency();
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.writtenBy = by.value();
        this.writtenAt = now;
    }

    private static String written(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Before its time, or before it has even begun. */
    public void end(AccountId by, Instant now) {
        ContentRule.NOTICE_OVER.require(stateAt(now) != SiteNoticeState.OVER);
        endedAt = now;
        writtenBy = by.value();
        writtenAt = now;
    }

    /** @param seen the version that the editor saw who changes it now */
    public void requireUnchanged(int seen) {
        ContentRule.NOTICE_CHANGED.require(version == seen);
    }

    public SiteNoticeState stateAt(Instant now) {
        if (endedAt != null || !now.isBefore(endsAt)) {
            return SiteNoticeState.OVER;
        }
        return now.isBefore(startsAt) ? SiteNoticeState.WAITING : SiteNoticeState.SHOWN;
    }

    public SiteNoticeId id() {
        return new SiteNoticeId(id);
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public SiteNoticeView view(Instant now) {
        return new SiteNoticeView(
                id(),
                new Bilingual(textZh, textEn),
                address,
                urgency,
                startsAt,
                endsAt,
                endedAt,
                stateAt(now),
                new AccountId(writtenBy),
                version);
    }
}
