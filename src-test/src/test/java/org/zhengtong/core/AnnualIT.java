package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.portal.content.AnnualItem;
import org.zhengtong.portal.content.AnnualReport;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.SaveAnnual;
import org.zhengtong.portal.content.boundary.AnnualDesk;

/** 政府网站年度工作报表: filled from what the site knows, completed by its editor. */
public class AnnualIT extends InServer {

    private static final String EDITOR = "hu.lian";
    private static final String WRITER = "peng.ping";

    private static int year() {
        return Time.today().getYear();
    }

    @Test
    void knowsWhatWasPublishedInTheYear() {
        var report = report(year());
        assertThat(number(report, AnnualItem.PUBLISHED))
                .isEqualTo(Rows.count(
                        "select count(*) from content_article a join content_column c on c.id = a.column_id"
                                + " where c.site = 'INTERNET' and a.shown_id is not null"
                                + " and a.published_at >= ? and a.published_at < ?",
                        begin(year()),
                        begin(year() + 1)))
                .isPositive();
        assertThat(number(report, AnnualItem.PUBLISHED_NEWS)
                        + number(report, AnnualItem.PUBLISHED_DISCLOSURE)
                        + number(report, AnnualItem.PUBLISHED_PROFILE))
                .isEqualTo(number(report, AnnualItem.PUBLISHED));
        assertThat(number(report, AnnualItem.TOPICS_KEPT)).isPositive();
        assertThat(report.value(AnnualItem.SAFETY_DRILL)).isEmpty();
        assertThat(number(report(AnnualDesk.FIRST_YEAR), AnnualItem.PUBLISHED)).isZero();
    }

    /** What the other systems count of the year: users, the catalogue, and what was filed over the portal. */
    @Test
    void asksTheOtherSystems() {
        var report = report(year());
        assertThat(number(report, AnnualItem.USERS))
                .isEqualTo(Rows.count("select count(*) from identity_account where kind in ('CITIZEN', 'FIRM')"))
                .isPositive();
        assertThat(number(report, AnnualItem.MATTERS))
                .isEqualTo(Rows.count("select count(*) from approval_matter_version"
                        + " where current_version = true and standing <> 'RETIRED'"))
                .isPositive();
        assertThat(number(report, AnnualItem.MATTERS_ONLINE))
                .isPositive()
                .isLessThan(number(report, AnnualItem.MATTERS));
        assertThat(number(report, AnnualItem.CASES_PERSONS)).isEqualTo(filed("PERSON"));
        assertThat(number(report, AnnualItem.CASES_FIRMS)).isEqualTo(filed("FIRM"));
        assertThat(number(report(AnnualDesk.FIRST_YEAR), AnnualItem.USERS)).isZero();
        assertThat(number(report(AnnualDesk.FIRST_YEAR), AnnualItem.MATTERS)).isZero();
    }

    private static long filed(String kind) {
        return Rows.count(
                "select count(*) from approval_application where channel = 'PORTAL' and applicant_kind = ?"
                        + " and submitted_at >= ? and submitted_at < ?",
                kind,
                begin(year()),
                begin(year() + 1));
    }

    /** A topic is new in the year in which its first article is published. */
    @Test
    void countsATopicInTheYearOfItsFirstArticle() {
        var years = IntStream.rangeClosed(AnnualDesk.FIRST_YEAR, year())
                .mapToLong(each -> number(report(each), AnnualItem.TOPICS_NEW))
                .sum();
        assertThat(years)
                .isPositive()
                .isEqualTo(Rows.count("select count(distinct c.id) from content_column c where c.site = 'INTERNET'"
                        + " and c.kind = 'TOPIC' and c.parent_id is not null and exists (select 1 from content_article a"
                        + " join content_column b on b.id = a.column_id where a.published_at is not null"
                        + " and (b.path = c.path or b.path like c.path || '/%') and b.site = c.site)"));
    }

    @Test
    void keepsWhatItsEditorWrites() {
        var before = report(year() - 1);
        save(year() - 1, before.version(), Map.of(AnnualItem.VISITORS, " 1200 ", AnnualItem.SAFETY_DRILL, "YES"));
        var after = report(year() - 1);
        assertThat(after.value(AnnualItem.VISITORS)).isEqualTo("1200");
        assertThat(after.value(AnnualItem.SAFETY_DRILL)).isEqualTo("YES");
        assertThat(after.savedAt()).isNotNull();
        Refused.by(ContentRule.ANNUAL_CHANGED, () -> save(year() - 1, before.version() - 1, Map.of()));
        Refused.by(
                ContentRule.ANNUAL_ANSWER,
                () -> save(year() - 1, after.version(), Map.of(AnnualItem.VISITORS, "many", AnnualItem.USERS, "5")));
        assertThat(report(year() - 1).value(AnnualItem.USERS)).isNotEqualTo("5");
    }

    @Test
    void ofYearsThatAreNotThereIsRefused() {
        Refused.by(ContentRule.ANNUAL_YEAR, () -> report(year() + 1));
        Refused.by(ContentRule.ANNUAL_YEAR, () -> report(AnnualDesk.FIRST_YEAR - 1));
        Refused.forLackOfRight(
                () -> As.person(WRITER, () -> Beans.of(AnnualDesk.class).of(year())));
    }

    private static OffsetDateTime begin(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Time.ZONE).toOffsetDateTime();
    }

    private static AnnualReport report(int year) {
        return As.person(EDITOR, () -> Beans.of(AnnualDesk.class).of(year));
    }

    private static int save(int year, int version, Map<AnnualItem, String> answers) {
        return As.person(EDITOR, () -> Beans.of(AnnualDesk.class).save(new SaveAnnual(year, version, answers)));
    }

    private static long number(AnnualReport report, AnnualItem item) {
        return Long.parseLong(report.value(item));
    }
}
