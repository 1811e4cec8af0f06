package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.notification.Channel;
import org.zhengtong.platform.support.notification.DispatchRow;
import org.zhengtong.platform.support.notification.DispatchState;
import org.zhengtong.platform.support.notification.MessageRow;
import org.zhengtong.platform.support.notification.boundary.Dispatcher;
import org.zhengtong.platform.support.notification.boundary.Inbox;
import org.zhengtong.platform.support.notification.boundary.Notifier;
import org.zhengtong.platform.support.scheduling.boundary.AgendaDesk;

/** What people are told leaves after the commit and not at all without one; what could not leave is tried again. */
public class NotificationIT extends InServer {

    private static final String WORD = "approval.granted";
    private static final List<String> PARAMETERS = List.of("QY20261109-00001", "小餐饮登记");
    private static final int TRIES = 8;

    @AfterEach
    void letTheDemoSwallowMessages() {
        System.setProperty("zt.demo", "true");
    }

    @Test
    void leavesAfterTheCommitAndNotBefore() {
        var mobile = Citizens.newMobile();
        Tx.committed(() -> {
            send(Channel.SMS, mobile);
            assertThat(AtOnce.elsewhere(() -> fates(mobile))).isEmpty();
        });
        Time.await(() -> fate(mobile).state() == DispatchState.SENT);
        assertThat(fate(mobile).attempts()).isOne();
        assertThat(fate(mobile).doneAt()).isNotNull();
        assertThat(fate(mobile).body()).contains(PARAMETERS);
    }

    @Test
    void doesNotLeaveWhenTheActIsRolledBack() {
        var mobile = Citizens.newMobile();
        var receipt = Filed.catering();
        var account = Citizens.registered(mobile);
        var before = fates(mobile).size();
        Tx.rolledBack(() -> {
            send(Channel.SMS, mobile);
            Beans.of(Notifier.class).tell(account, WORD, PARAMETERS, "/");
            Desk.accept(Desk.MARKET_CLERK, receipt.number());
        });
        Time.letTheWorkersLook();
        assertThat(fates(mobile)).hasSize(before);
        assertThat(Messages.all(mobile)).isEmpty();
        assertThat(Messages.of(Filed.CITIZEN, receipt.number())).isEmpty();
    }

    @Test
    void isTriedAgainAndTheErrorCanBeSeen() {
        var mobile = Citizens.newMobile();
        failing(mobile);
        assertThat(fate(mobile).state()).isEqualTo(DispatchState.WAITING);
        assertThat(fate(mobile).lastError()).contains("no SMS gateway");
        assertThat(fate(mobile).doneAt()).isNull();
        System.setProperty("zt.demo", "true");
        As.person(Citizens.ADMINISTRATOR, () -> Beans.of(AgendaDesk.class).tryNow(instance(mobile)));
        Time.await(() -> fate(mobile).state() == DispatchState.SENT);
        assertThat(fate(mobile).attempts()).isEqualTo(2);
        assertThat(fate(mobile).lastError()).isNull();
    }

    @Test
    void isGivenUpVisiblyAfterTheLastTry() {
        var mobile = Citizens.newMobile();
        failing(mobile);
        for (var attempt = 2; attempt < TRIES; attempt++) {
            assertThat(Beans.of(Dispatcher.class).send(fate(mobile).id())).isPresent();
        }
        assertThat(Beans.of(Dispatcher.class).send(fate(mobile).id())).isEmpty();
        assertThat(fate(mobile).state()).isEqualTo(DispatchState.FAILED);
        assertThat(fate(mobile).attempts()).isEqualTo(TRIES);
        assertThat(fate(mobile).lastError()).isNotBlank();
    }

    @Test
    void byMailIsInBothLanguages() throws MessagingException, IOException {
        var address = Citizens.newMobile() + "@example.org";
        try (var catcher = new MailCatcher()) {
            System.setProperty("zt.demo", "false");
            Tx.committed(() -> send(Channel.MAIL, address));
            Time.await(() -> !catcher.caughtFor(address).isEmpty());
            var mail = catcher.caughtFor(address).get(0);
            assertThat(mail.getSubject()).isEqualTo("政务服务通知");
            assertThat(mail.getContent().toString())
                    .contains("已准予")
                    .contains("granted")
                    .contains(PARAMETERS);
        }
    }

    @Test
    void showsAddressesMasked() {
        var mobile = Citizens.newMobile();
        Tx.committed(() -> send(Channel.SMS, mobile));
        assertThat(fate(mobile).address()).isEqualTo(mobile.substring(0, 3) + "****" + mobile.substring(7));
        assertThat(Rows.count(
                        "select count(*) from notification_dispatch where address_sealed like ?", "%" + mobile + "%"))
                .isZero();
    }

    @Test
    void insideTheProductIsUnreadUntilItsReaderReadsIt() {
        var reader = Citizens.newMobile();
        var other = Citizens.newMobile();
        var account = Citizens.registered(reader);
        tell(account);
        tell(account);
        tell(Citizens.registered(other));
        assertThat(unread(reader)).isEqualTo(2);
        var first = Messages.all(reader).get(0);
        assertThat(first).extracting(MessageRow::wordKey, MessageRow::link).containsExactly(WORD, "/");
        As.person(other, () -> Beans.of(Inbox.class).markRead(first.id()));
        assertThat(unread(reader)).isEqualTo(2);
        As.person(reader, () -> Beans.of(Inbox.class).markRead(first.id()));
        assertThat(unread(reader)).isEqualTo(1);
        As.person(reader, () -> Beans.of(Inbox.class).markAllRead());
        assertThat(unread(reader)).isZero();
        assertThat(unread(other)).isOne();
        assertThat(Beans.of(Inbox.class).unread()).isZero();
    }

    /** Cannot leave, has been tried once, and waits for its next try. */
    private static void failing(String mobile) {
        System.setProperty("zt.demo", "false");
        Tx.committed(() -> send(Channel.SMS, mobile));
        Time.await(() -> As.person(Citizens.ADMINISTRATOR, () -> Beans.of(AgendaDesk.class)
                        .work(true, "notification-dispatch", Page.Request.ofNumber(1, Page.Request.MOST)))
                .rows()
                .stream()
                .anyMatch(work -> work.instance().equals(instance(mobile)) && !work.inHand()));
    }

    private static void send(Channel channel, String address) {
        Beans.of(Notifier.class).send(channel, address, WORD, PARAMETERS);
    }

    private static void tell(AccountId account) {
        Tx.committed(() -> Beans.of(Notifier.class).tell(account, WORD, PARAMETERS, "/"));
    }

    private static long unread(String login) {
        return As.person(login, () -> Beans.of(Inbox.class).unread());
    }

    private static String instance(String mobile) {
        return "notification-dispatch/" + fate(mobile).id();
    }

    private static DispatchRow fate(String mobile) {
        return fates(mobile).stream().findFirst().orElseThrow();
    }

    private static List<DispatchRow> fates(String mobile) {
        return Outbox.to(mobile);
    }
}
