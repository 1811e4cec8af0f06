package org.zhengtong.portal.content.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.UnsavedText;

/**
 * What one person typed into one article since it was last saved. The page hands it in by itself every few seconds; saving
 * or throwing it away ends it. Nobody else sees it.
 */
@Entity
@Table(name = "content_unsaved")
public class Unsaved {

    /** Characters of all fields together. */
    public static final int LONGEST = 1_200_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    @EmbeddedId
    private Key key;

    private int seen;
    private String fields;
    private Instant keptAt;

    /** Whose, and of which article. */
    @Embeddable
    public record Key(long articleId, long accountId) implements Serializable {}

    protected Unsaved() {}

    public Unsaved(Article article, AccountId by) {
        this.key = keyOf(article, by);
    }

    public static Key keyOf(Article article, AccountId by) {
        return new Key(article.id(), by.value());
    }

    /** In place of what was typed before. @param seen the version it was written on */
    public void keep(int seen, Map<String, String> typed, Instant now) {
        try {
            var text = JSON.writeValueAsString(typed);
            ContentRule.MARKUP_TOO_LARGE.require(text.length() <= LONGEST);
            this.fields = text;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        this.seen = seen;
        this.keptAt = now;
    }

    public UnsavedText view() {
        try {
            return new UnsavedText(seen, JSON.readValue(fields, new TypeReference<Map<String, String>>() {}), keptAt);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
