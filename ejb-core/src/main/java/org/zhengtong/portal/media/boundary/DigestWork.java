package org.zhengtong.portal.media.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.platform.support.notification.Channel;
import org.zhengtong.platform.support.notification.boundary.Notifier;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.portal.media.StoryRow;
import org.zhengtong.portal.media.control.Intake;
import org.zhengtong.portal.media.control.Stories;
import org.zhengtong.portal.media.control.StoryRows;
import org.zhengtong.portal.media.control.Topics;
import org.zhengtong.portal.media.entity.Follower;

/** Tells those who follow topics what was found since the last digest, each story once; who lost the right hears nothing. */
@Stateless
@Local(Work.class)
@PermitAll
@RunAs("intranet.use")
public class DigestWork implements Work {

    static final String KIND = "media-digest";

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int TITLES = 3;
    private static final int MOST_MAILED = 30;

    @Inject
    Stories stories;

    @Inject
    StoryRows rows;

    @Inject
    Topics topics;

    @Inject
    Directory directory;

    @Inject
    Notifier notifier;

    @Inject
    Vault vault;

    @EJB
    MediaTimes times;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(String id, String data) {
        var now = clock.instant();
        var ledger = stories.ledger();
        var last = ledger.digestAt();
        tellFollowers(last == null || last.isAfter(now) ? now.minus(A_DAY) : last, now);
        ledger.digested(now);
        stories.forgetBands(now.minus(Intake.ALIKE_WITHIN));
        times.again();
    }

    private void tellFollowers(Instant from, Instant now) {
        var found = rows.of(stories.firsts(from, now));
        var byAccount = topics.followers().stream().collect(Collectors.groupingBy(Follower::account));
        byAccount.forEach((account, followed) -> {
            var about = followed.stream().map(Follower::topic).collect(Collectors.toSet());
            var told = found.stream()
                    .filter(each -> each.topics().stream().anyMatch(about::contains))
                    .toList();
            if (!told.isEmpty() && directory.mayAnywhere(account, Permission.MEDIA_READ)) {
                tell(account, followed, told, LocalDate.ofInstant(now, clock.getZone()));
            }
        });
    }

    private void tell(AccountId account, List<Follower> followed, List<StoryRow> told, LocalDate day) {
        var titles = told.stream().limit(TITLES).map(StoryRow::title).collect(Collectors.joining("；"));
        notifier.tell(
                account,
                "media.digest",
                List.of(day.toString(), Integer.toString(told.size()), titles),
                "/media/digest?day=" + day);
        followed.stream()
                .map(Follower::mailSealed)
                .filter(Objects::nonNull)
                .map(vault::openText)
                .distinct()
                .forEach(address -> notifier.send(
                        Channel.MAIL,
                        address,
                        "media.digest",
                        List.of(day.toString(), Integer.toString(told.size()), list(told))));
    }

    private static String list(List<StoryRow> told) {
        return told.stream()
                .limit(MOST_MAILED)
                .map(each -> each.title() + " (" + each.source() + ")\n" + each.address())
                .collect(Collectors.joining("\n\n"));
    }
}
