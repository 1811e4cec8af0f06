package org.zhengtong.platform.support.notification.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.notification.MessageRow;

/** A message to one account: unread, then read. Kept as key and parameters, so that it reads in either language. */
@Entity
@Table(name = "notification_message")
public class Message {

    /** Between parameters; the unit separator occurs in no text. */
    private static final String SEPARATOR = "\u001f";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notification_message_seq")
    @SequenceGenerator(
            name = "notification_message_seq",
            sequenceName = "notification_message_seq",
            allocationSize = 50)
    private Long id;

    private long accountId;
    private String wordKey;
    private String parameters;
    private String link;
    private Instant createdAt;
    private Instant readAt;

    protected Message() {}

    public Message(AccountId account, String wordKey, List<String> parameters, String link, Instant createdAt) {
        this.accountId = account.value();
        this.wordKey = wordKey;
        this.parameters = String.join(SEPARATOR, parameters);
        this.link = link;
        this.createdAt = createdAt;
    }

    public MessageRow row() {
        var list = parameters.isEmpty() ? List.<String>of() : List.of(parameters.split(SEPARATOR, -1));
        return new MessageRow(id, wordKey, list, link, createdAt, readAt);
    }
}
