package org.zhengtong.portal.media.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.zhengtong.kernel.AccountId;

/** Somebody who gets the digest of a topic, in the product and, who gave an address, by mail. */
@Entity
@IdClass(Follower.Key.class)
@Table(name = "media_follower")
public class Follower {

    @Id
    private long topicId;

    @Id
    private long accountId;

    private String mailSealed;

    protected Follower() {}

    /** @param mailSealed null for in the product alone */
    public Follower(long topic, AccountId account, String mailSealed) {
        this.topicId = topic;
        this.accountId = account.value();
        this.mailSealed = mailSealed;
    }

    public void mailTo(String sealed) {
        mailSealed = sealed;
    }

    public long topic() {
        return topicId;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public String mailSealed() {
        return mailSealed;
    }

    /** Who follows what. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long topicId;
        private long accountId;

        public Key() {}

        public Key(long topic, AccountId account) {
            this.topicId = topic;
            this.accountId = account.value();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.topicId == topicId && key.accountId == accountId;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(31 * topicId + accountId);
        }
    }
}
