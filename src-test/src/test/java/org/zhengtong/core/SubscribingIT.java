package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.PlainFacts;
import org.zhengtong.portal.content.Rhythm;
import org.zhengtong.portal.content.SaveArticle;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.StartArticle;
import org.zhengtong.portal.content.Subscribe;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.portal.content.boundary.Subscribing;
import org.zhengtong.portal.content.boundary.SubscriptionTimes;

/** 邮件订阅: nobody is told before they confirmed, everybody is told once, and who leaves is forgotten. */
public class SubscribingIT extends InServer {

    private static final String EDITOR = "hu.lian";

    /** A column without a review. */
    private static final String COLUMN = "education";

    @AfterEach
    void sendNothingAnyMore() {
        System.setProperty("zt.demo", "true");
    }

    @Test
    void tellsAtOnceAfterItWasConfirmed() throws MessagingException, IOException {
        var address = "at.once@example.org";
        try (var catcher = new MailCatcher()) {
            System.setProperty("zt.demo", "false");
            subscribing().ask(wish(address, column(), null, Rhythm.AT_ONCE));
            Time.await(() -> !catcher.caughtFor(address).isEmpty());
            var token = token();
            assertThat(catcher.caughtFor(address).get(0).getContent().toString())
                    .contains("?token=" + token);
            assertThat(Outbox.to(address).get(0).body()).contains("?token=").doesNotContain(token);
            assertThat(subscribing().find(token).orElseThrow().confirmed()).isFalse();
            subscribing().confirm(token);
            var number = published("开学通知");
            // Whoever turned the clock back has left the next round in what is the future again.
            Beans.of(SubscriptionTimes.class).again(Rhythm.AT_ONCE);
            Time.passes(Duration.ofMinutes(5));
            Time.await(() -> catcher.caughtFor(address).size() > 1);
            var mail = catcher.caughtFor(address).get(1);
            assertThat(mail.getContent().toString()).contains("开学通知").contains("/content/education/" + number);
            assertThat(mail.getHeader("List-Unsubscribe")[0]).contains("/subscriptions/leave?token=" + token());
            assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        }
    }

    @Test
    void tellsOnceADayOfWhatHasTheWord() {
        var address = "word@daily.example.org";
        subscribing().ask(wish(address, null, "奖学金", Rhythm.DAILY));
        subscribing().confirm(token());
        published("奖学金名单公示");
        published("运动会通知");
        var before = Outbox.to(address).size();
        Beans.of(SubscriptionTimes.class).again(Rhythm.DAILY);
        Time.passes(Duration.ofDays(1));
        Time.await(() -> Outbox.to(address).size() > before);
        Time.passes(Duration.ofDays(1));
        Time.letTheWorkersLook();
        assertThat(Outbox.to(address)).hasSize(before + 1);
        assertThat(Rows.texts(
                                "select body from notification_dispatch where id = ?",
                                Outbox.to(address).get(0).id())
                        .get(0))
                .contains("奖学金名单公示")
                .doesNotContain("运动会通知");
    }

    /** The mail is slow, the reader asks again, and clicks both links. */
    @Test
    void isThereOnceHoweverOftenItWasAskedFor() {
        var address = "twice@example.org";
        subscribing().ask(wish(address, column(), null, Rhythm.DAILY));
        var first = token();
        subscribing().ask(wish(address, column(), null, Rhythm.DAILY));
        var second = token();
        assertThat(second).isNotEqualTo(first);
        subscribing().confirm(second);
        subscribing().confirm(first);
        assertThat(subscribing().find(second).orElseThrow().confirmed()).isTrue();
        assertThat(subscribing().find(first)).isEmpty();
    }

    @Test
    void forgetsWhoLeaves() {
        subscribing().ask(wish("leaves@example.org", column(), null, Rhythm.DAILY));
        var token = token();
        subscribing().leave(token);
        subscribing().leave(token);
        assertThat(subscribing().find(token)).isEmpty();
        assertThat(Rows.count("select count(*) from content_subscription where token = ?", token))
                .isZero();
    }

    @Test
    void forgetsWhoDoesNotConfirm() {
        subscribing().ask(wish("never@example.org", column(), null, Rhythm.DAILY));
        var token = token();
        Beans.of(SubscriptionTimes.class).again(Rhythm.DAILY);
        Time.passes(Duration.ofDays(3));
        Time.await(() -> subscribing().find(token).isEmpty());
        subscribing().confirm(token);
        assertThat(subscribing().find(token)).isEmpty();
    }

    @Test
    void asksNobodyWithoutEnd() {
        for (var each = 0; each < 10; each++) {
            subscribing().ask(wish("Asked@Often.example.org", null, "词" + each, Rhythm.DAILY));
        }
        assertThat(Outbox.to("asked@often.example.org")).hasSize(3);
        Refused.by(ContentRule.SUBSCRIPTION_TO_NOTHING, () -> subscribing()
                .ask(wish("nothing@example.org", null, " ", Rhythm.DAILY)));
        assertThat(Refused.asMalformed(() -> subscribing().ask(wish("no address", column(), null, Rhythm.DAILY))))
                .containsExactly("{content.input.mail}");
        assertThat(Refused.asMalformed(() ->
                        subscribing().ask(wish("relay@example.org", null, "buy at http://example.org", Rhythm.DAILY))))
                .contains("{content.input.letters}");
    }

    private static ArticleNumber published(String title) {
        return As.person(EDITOR, () -> {
            var desk = Beans.of(ArticleDesk.class);
            var number = desk.start(new StartArticle(column(), Language.ZH, title, null));
            desk.save(new SaveArticle(
                    number,
                    1,
                    title,
                    null,
                    null,
                    "教育局",
                    null,
                    null,
                    "<p>正文</p>",
                    new PlainFacts(),
                    null,
                    null,
                    null,
                    null));
            return desk.submit(number);
        });
    }

    /** Of who asked last. */
    private static String token() {
        return Rows.texts("select token from content_subscription order by asked_at desc, id desc")
                .get(0);
    }

    private static Subscribe wish(String address, Long column, String keyword, Rhythm rhythm) {
        var wish = new Subscribe();
        wish.setAddress(address);
        wish.setColumn(column);
        wish.setKeyword(keyword);
        wish.setRhythm(rhythm);
        return wish;
    }

    private static long column() {
        return Beans.of(PublishedContent.class)
                .column(Site.INTERNET, COLUMN)
                .orElseThrow()
                .id();
    }

    private static Subscribing subscribing() {
        return Beans.of(Subscribing.class);
    }
}
