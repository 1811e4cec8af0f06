package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.platform.support.notification.Channel;
import org.zhengtong.platform.support.notification.boundary.Notifier;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.Subscribe;
import org.zhengtong.portal.content.SubscriptionView;
import org.zhengtong.portal.content.control.Columns;
import org.zhengtong.portal.content.control.Subscriptions;
import org.zhengtong.portal.content.entity.Subscription;

/**
 * 邮件订阅: asked for on the portal, confirmed from the mailbox, left with one click. Whether an address is on a list is told
 * to nobody: asking twice, or too often, looks like asking once.
 */
@Stateless
@DenyAll
public class Subscribing {

    /** Where the portal's page for it is. */
    public static final String PAGE = "/subscriptions";

    /** Takes the one click that mail programs make for their readers. */
    public static final String LEAVE = "/subscriptions/leave";

    private static final int MOST_OF_AN_ADDRESS = 20;
    private static final int MOST_UNCONFIRMED = 3;
    private static final int MOST_AN_HOUR = 500;
    private static final int TOKEN_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Subscriptions subscriptions;

    @Inject
    Columns columns;

    @Inject
    Notifier notifier;

    @Inject
    Vault vault;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Sends a mail that asks whether the reader means it; nothing else happens before that was answered. */
    @PermitAll
    public void ask(@Valid Subscribe asked) {
        var now = clock.instant();
        ContentRule.SUBSCRIPTIONS_TOO_MANY.require(
                subscriptions.askedSince(now.minus(Duration.ofHours(1))) < MOST_AN_HOUR);
        var column = asked.getColumn() == null
                ? null
                : columns.get(asked.getColumn()).view();
        ContentRule.BLOCK_COLUMN_ELSEWHERE.require(
                column == null || column.site() == Site.INTERNET && !column.closed());
        var address = asked.getAddress().strip().toLowerCase(Locale.ROOT);
        var wish = new Subscription(asked, vault.seal(address), token(), now);
        var there = subscriptions.of(vault.index(address));
        var unconfirmed = there.stream().filter(each -> !each.isConfirmed()).count();
        if (there.size() >= MOST_OF_AN_ADDRESS
                || unconfirmed >= MOST_UNCONFIRMED
                || there.stream().anyMatch(each -> each.isConfirmed() && each.isSameAs(wish))) {
            return;
        }
        subscriptions.add(wish);
        var name = column == null ? new Bilingual(wish.keyword(), wish.keyword()) : column.name();
        var link = settings.text(Setting.SITE_ADDRESS) + PAGE + "?token=" + wish.token();
        notifier.send(Channel.MAIL, address, "content.confirm", List.of(name, link));
    }

    private static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Empty for one that was left, or that nobody confirmed in time. */
    @PermitAll
    public Optional<SubscriptionView> find(String token) {
        return subscriptions
                .find(token)
                .map(each -> new SubscriptionView(
                        each.column() == null
                                ? null
                                : columns.get(each.column()).view(),
                        each.keyword(),
                        each.rhythm(),
                        each.isConfirmed()));
    }

    /** From now on what is new is sent, once: who asked again because the mail was slow has several links. */
    @PermitAll
    public void confirm(String token) {
        subscriptions.find(token).ifPresent(wish -> {
            wish.confirm(clock.instant());
            subscriptions.of(wish.addressIndex()).stream()
                    .filter(each -> each != wish && !each.isConfirmed() && each.isSameAs(wish))
                    .forEach(subscriptions::forget);
        });
    }

    /** Forgets the address; a second time nothing happens. */
    @PermitAll
    public void leave(String token) {
        subscriptions.find(token).ifPresent(subscriptions::forget);
    }
}
