package org.zhengtong.portal.media.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.media.FoundStory;
import org.zhengtong.portal.media.MediaRule;
import org.zhengtong.portal.media.StoryId;
import org.zhengtong.portal.media.StoryRow;
import org.zhengtong.portal.media.StoryState;

/**
 * A story that a source told. It stays as it was found; if it is the same as one that was there before, it stands under that.
 * An editor takes it over, sends it to a unit, or leaves it alone, and may look at it again.
 */
@Entity
@Table(name = "media_story")
public class Story {

    private static final int LONGEST_KEYWORDS = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "media_story_seq")
    @SequenceGenerator(name = "media_story_seq", sequenceName = "media_story_seq", allocationSize = 50)
    private Long id;

    private long sourceId;
    private String address;
    private String title;
    private String summary;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String keywords;
    private Instant publishedAt;
    private Instant foundAt;

    /** The first of those that are one; null for that one. */
    private Long reprintOf;

    @Enumerated(EnumType.STRING)
    private StoryState state;

    private Long articleNumber;
    private Long decidedBy;
    private Instant decidedAt;
    private boolean demo;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "media_story_topic", joinColumns = @JoinColumn(name = "story_id"))
    @Column(name = "topic_id")
    private Set<Long> topics = new HashSet<>();

    /** Parts of its fingerprint, as long as another may still be found to be the same. */
    @ElementCollection
    @CollectionTable(name = "media_story_band", joinColumns = @JoinColumn(name = "story_id"))
    @Column(name = "band")
    private Set<Long> bands = new HashSet<>();

    @Version
    private int version;

    protected Story() {}

    /** @param bands parts of its fingerprint */
    public Story(Source source, FoundStory found, Set<Long> bands, Instant now) {
        this.sourceId = source.id();
        this.address = found.address();
        this.title = found.title();
        this.summary = found.summary();
        this.language = source.language();
        this.publishedAt = found.publishedAt();
        this.foundAt = now;
        this.state = StoryState.NEW;
        this.bands.addAll(bands);
    }

    public Story asDemo() {
        demo = true;
        return this;
    }

    /** @param first the one that was there before, which may itself stand under another */
    public void reprints(Story first) {
        reprintOf = first.reprintOf == null ? first.id : first.reprintOf;
    }

    /** An editor says that it is a story of its own. */
    public void separate() {
        MediaRule.NOT_A_REPRINT.require(reprintOf != null);
        reprintOf = null;
    }

    /** @param words the editors' words that it was found by */
    public void isAbout(Set<Long> about, List<String> words) {
        topics.clear();
        topics.addAll(about);
        var joined = new StringBuilder();
        for (var word : words) {
            if (joined.length() + word.length() + 1 <= LONGEST_KEYWORDS) {
                joined.append(joined.isEmpty() ? "" : "、").append(word);
            }
        }
        keywords = joined.isEmpty() ? null : joined.toString();
    }

    public void takenOver(ArticleNumber article, AccountId by, Instant now) {
        MediaRule.STORY_DECIDED.require(state.mayBeTakenOver());
        articleNumber = article.value();
        decide(StoryState.TAKEN_OVER, by, now);
    }

    /** Asked before anything is begun: nobody else took it over meanwhile. */
    public void requireFree() {
        MediaRule.STORY_DECIDED.require(state.mayBeTakenOver());
    }

    /** One that is a draft already stays one. */
    public void sent(AccountId by, Instant now) {
        MediaRule.STORY_DECIDED.require(state.mayBeSent());
        decide(state == StoryState.TAKEN_OVER ? StoryState.TAKEN_OVER : StoryState.SENT, by, now);
    }

    /** No unit sees to it any more: somebody has to decide again. */
    public void cameBack() {
        if (state == StoryState.SENT) {
            state = StoryState.NEW;
        }
    }

    public void leave(AccountId by, Instant now) {
        MediaRule.STORY_DECIDED.require(state == StoryState.NEW);
        decide(StoryState.LEFT, by, now);
    }

    public void lookAgain(AccountId by, Instant now) {
        MediaRule.STORY_DECIDED.require(state == StoryState.LEFT);
        decide(StoryState.NEW, by, now);
    }

    private void decide(StoryState next, AccountId by, Instant now) {
        state = next;
        decidedBy = by.value();
        decidedAt = now;
    }

    public long id() {
        return id;
    }

    public long source() {
        return sourceId;
    }

    public String address() {
        return address;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public Language language() {
        return language;
    }

    public String keywords() {
        return keywords;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Long reprintOf() {
        return reprintOf;
    }

    public Set<Long> topics() {
        return Set.copyOf(topics);
    }

    public Long article() {
        return articleNumber;
    }

    public AccountId decidedBy() {
        return decidedBy == null ? null : new AccountId(decidedBy);
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** @param reprints how many others are the same */
    public StoryRow row(String sourceName, long reprints) {
        return new StoryRow(
                new StoryId(id),
                title,
                sourceName,
                address,
                language,
                publishedAt,
                foundAt,
                state,
                topics.stream().sorted().toList(),
                reprintOf,
                reprints);
    }
}
