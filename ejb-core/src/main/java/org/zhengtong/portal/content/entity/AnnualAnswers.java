package org.zhengtong.portal.content.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.portal.content.AnnualItem;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.SaveAnnual;

/** What was written into the annual report of a year, beside what the site counts by itself. */
@Entity
@Table(name = "content_annual")
public class AnnualAnswers {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Id
    private int reportYear;

    private String answers;
    private long savedBy;
    private Instant savedAt;

    @Version
    private int version;

    protected AnnualAnswers() {}

    public AnnualAnswers(int year) {
        this.reportYear = year;
        this.answers = "{}";
    }

    /** Nothing of it is taken over if one of the answers is none. */
    public void write(SaveAnnual told, AccountId by, Instant now) {
        ContentRule.ANNUAL_CHANGED.require(told.version() == version);
        var kept = new EnumMap<AnnualItem, String>(AnnualItem.class);
        told.answers().forEach((item, given) -> {
            var answer = given.strip();
            ContentRule.ANNUAL_ANSWER.require(item.takes(answer));
            if (!answer.isEmpty()) {
                kept.put(item, answer);
            }
        });
        try {
            answers = MAPPER.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        savedBy = by.value();
        savedAt = now;
    }

    public Map<AnnualItem, String> answers() {
        try {
            return MAPPER.readValue(answers, new TypeReference<Map<AnnualItem, String>>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public int version() {
        return version;
    }
}
