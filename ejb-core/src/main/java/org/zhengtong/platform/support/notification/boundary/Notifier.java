package org.zhengtong.platform.support.notification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.platform.support.notification.Channel;
import org.zhengtong.platform.support.notification.control.Dispatches;
import org.zhengtong.platform.support.notification.control.Messages;
import org.zhengtong.platform.support.notification.entity.Dispatch;
import org.zhengtong.platform.support.notification.entity.Message;
import org.zhengtong.platform.support.scheduling.Agenda;

/** Writes down what people have to be told; all of it leaves after the transaction has committed, or not at all. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Notifier {

    private static final String WORDS = "org.zhengtong.words.notification";
    private static final int SHOWN_AT_START = 3;
    private static final int SHOWN_AT_END = 4;

    @Inject
    Messages messages;

    @Inject
    Dispatches dispatches;

    @Inject
    Agenda agenda;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /**
     * A message inside the product.
     *
     * @param wordKey words under {@code notification.message.<key>}
     * @param parameters texts, or {@link Bilingual} ones
     * @param link address within the reader's portal, from its root; may be null
     */
    public void tell(AccountId account, String wordKey, List<?> parameters, String link) {
        messages.add(new Message(account, wordKey, parameters, link, clock.instant()));
    }

    /** A verification code to a mobile number or an e-mail address. */
    public void sendCode(boolean mobile, String address, String code) {
        send(mobile ? Channel.SMS : Channel.MAIL, address, "code", List.of(code));
    }

    /**
     * A mail or short message in both languages.
     *
     * @param wordKey words under {@code notification.dispatch.<key>}
     */
    public void send(Channel channel, String address, String wordKey, List<?> parameters) {
        send(channel, address, wordKey, parameters, null);
    }

    /** A mail to somebody on a list. @param leave where they leave it with one click */
    public void sendToList(String address, String wordKey, List<?> parameters, String leave) {
        send(Channel.MAIL, address, wordKey, parameters, leave);
    }

    private void send(Channel channel, String address, String wordKey, List<?> parameters, String leave) {
        var body = text(Locale.CHINESE, wordKey, parameters);
        if (channel == Channel.MAIL) {
            body = body + "\n\n" + text(Locale.ENGLISH, wordKey, parameters);
        }
        var subject = words(Locale.CHINESE).getString("notification.dispatch.subject");
        var dispatch = new Dispatch(
                        channel, vault.seal(address).sealed(), masked(address), subject, body, clock.instant())
                .leftAt(leave);
        var id = dispatches.add(dispatch);
        agenda.add(DispatchWork.KIND, Long.toString(id), "", clock.instant());
    }

    private static String text(Locale locale, String wordKey, List<?> parameters) {
        var said = parameters.stream()
                .map(each -> each instanceof Bilingual text ? text.in(locale) : each)
                .toArray();
        return MessageFormat.format(words(locale).getString("notification.dispatch." + wordKey), said);
    }

    /** Chinese is the base file; no fallback to the machine's own language. */
    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                WORDS, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String masked(String address) {
        var at = address.indexOf('@');
        if (at > 0) {
            return address.charAt(0) + "***" + address.substring(at);
        }
        return address.substring(0, SHOWN_AT_START) + "****" + address.substring(address.length() - SHOWN_AT_END);
    }
}
