package org.zhengtong.platform.support.notification.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.notification.MessageRow;

/** A message to one account: unread, then read. Kept as key and parameters, so that it reads in either language. */
@Entity
@Table(name = "notification_message")
public class Message {

    /** Between parameters, and between the languages of one; the separators occur in no text. */
    private static final String SEPARATOR = "\u001f";

    private static final String LANGUAGES = "\u001e";

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

    public Message(AccountId account, String wordKey, List<?> parameters, String link, Instant createdAt) {
        this.accountId = account.value();
        this.wordKey = wordKey;
        this.parameters = parameters.stream().map(Message::written).collect(Collectors.joining(SEPARATOR));
        this.link = link;
        this.createdAt = createdAt;
    }

    public MessageRow row() {
        return new MessageRow(id, wordKey, parameters(), link, createdAt, readAt);
    }

    List<?> parameters() {
        return parameters.isEmpty()
                ? List.of()
                : Arrays.stream(parameters.split(SEPARATOR, -1))
                        .map(Message::read)
                        .toList();
    }

    private static String written(Object parameter) {
        return parameter instanceof Bilingual text ? text.zh() + LANGUAGES + text.en() : String.valueOf(parameter);
    }

    private static Object read(String written) {
        var languages = written.split(LANGUAGES, -1);
        return languages.length == 2 ? new Bilingual(languages[0], languages[1]) : written;
    }
}
