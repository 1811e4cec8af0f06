package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.platform.support.notification.boundary.Notifier;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.News;
import org.zhengtong.portal.content.Rhythm;
import org.zhengtong.portal.content.control.Subscriptions;
import org.zhengtong.portal.content.entity.Subscription;

/**
 * Tells those who subscribed what is new, a portion in a transaction. Each remembers until when it was told, so that a second
 * call tells nothing twice.
 */
@Stateless
@Local(Work.class)
@PermitAll
public class SubscriptionWork implements Work {

    static final String KIND = "content.tell";

    private static final int PORTION = 100;

    /** No mail lists more. */
    private static final int MOST_NEWS = 30;

    /** What is being published has its time already and is not seen yet: it is left to the next round. */
    private static final Duration SETTLING = Duration.ofSeconds(30);

    @Inject
    Subscriptions subscriptions;

    @Inject
    SubscriptionTimes times;

    @Inject
    Notifier notifier;

    @Inject
    Agenda agenda;

    @Inject
    Vault vault;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    /** @param id begins with the rhythm
     * @param data for portions behind the first one the last id of the portion before */
    @Override
    public void perform(String id, String data) {
        var parts = id.split("/");
        var rhythm = Rhythm.valueOf(parts[0]);
        var now = clock.instant();
        var until = now.minus(SETTLING);
        var readers = subscriptions.behind(data.isEmpty() ? 0 : Long.parseLong(data), rhythm, PORTION);
        readers.stream()
                .map(Subscription::toldUntil)
                .min(Comparator.naturalOrder())
                .ifPresent(since -> {
                    var news = subscriptions.news(since, until);
                    readers.forEach(each -> tell(each, news, until));
                });
        if (readers.size() == PORTION) {
            var last = Long.toString(readers.get(PORTION - 1).id());
            agenda.schedule(KIND, rhythm + "/from/" + last, last, now);
        }
        if (data.isEmpty()) {
            subscriptions.forgetAskedBefore(now.minus(Subscription.PATIENCE));
            times.again(rhythm);
        }
    }

    private void tell(Subscription reader, List<News> all, Instant until) {
        var news = all.stream().filter(reader::wants).limit(MOST_NEWS).toList();
        reader.told(until);
        if (!news.isEmpty()) {
            var root = settings.text(Setting.SITE_ADDRESS);
            var lines = news.stream()
                    .map(each -> each.title() + "\n" + address(root, reader, each))
                    .collect(Collectors.joining("\n\n"));
            var leave = root + Subscribing.LEAVE + "?token=" + reader.token();
            notifier.sendToList(
                    vault.openText(reader.addressSealed()),
                    "content.news",
                    List.of(lines, root + Subscribing.PAGE + "?token=" + reader.token()),
                    leave);
        }
    }

    private static String address(String root, Subscription reader, News news) {
        return root + (reader.language() == Language.EN ? "/en" : "") + "/content/" + news.path() + "/" + news.number();
    }
}
