package org.zhengtong.platform.support.search.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBridgeRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.zhengtong.platform.support.search.Document;
import org.zhengtong.platform.support.search.ResultKind;

/**
 * A document that can be found, as its system told of it. It stays as long as the system tells of it; then it is marked as
 * gone, so that an index that missed it learns of that too.
 */
@Entity
@Table(name = "search_document")
@Indexed(index = "documents")
public class SearchDocument {

    /** Between what sounds as the title does, as its key words do, and as parts of the title do. */
    public static final String WHOLE = " . ";

    private static final Set<ResultKind> NAMED = EnumSet.of(ResultKind.UNIT, ResultKind.COLUMN, ResultKind.LEADER);
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_CODES = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "search_document_seq")
    @SequenceGenerator(name = "search_document_seq", sequenceName = "search_document_seq", allocationSize = 50)
    private Long id;

    private String source;
    private String documentKey;

    @Enumerated(EnumType.STRING)
    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    private ResultKind kind;

    @KeywordField
    private String language;

    @FullTextField(analyzer = Analysis.TOKENS, valueBridge = @ValueBridgeRef(type = Segmented.class))
    @FullTextField(
            name = "titlePairs",
            analyzer = Analysis.PAIRS,
            searchAnalyzer = Analysis.PAIRS_ASKED,
            projectable = Projectable.YES,
            highlightable = Highlightable.UNIFIED)
    private String title;

    @FullTextField(analyzer = Analysis.TOKENS, valueBridge = @ValueBridgeRef(type = Segmented.class))
    @FullTextField(
            name = "textPairs",
            analyzer = Analysis.PAIRS,
            searchAnalyzer = Analysis.PAIRS_ASKED,
            projectable = Projectable.YES,
            highlightable = Highlightable.UNIFIED)
    private String text;

    /** Searched like the text, but not shown. Null in a row of before there were any. */
    @FullTextField(analyzer = Analysis.TOKENS, valueBridge = @ValueBridgeRef(type = Segmented.class))
    @FullTextField(name = "wordsPairs", analyzer = Analysis.PAIRS, searchAnalyzer = Analysis.PAIRS_ASKED)
    private String words;

    /** With spaces between them. */
    @FullTextField(analyzer = Analysis.TOKENS)
    private String codes;

    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    private String address;

    @GenericField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    private Long unitId;

    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    private String section;

    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    private LocalDate publishedOn;

    /** Tokens with spaces between them. */
    @FullTextField(analyzer = Analysis.TOKENS)
    private String readers;

    /** How the title and its key words sound: see {@code Sounds}. */
    @FullTextField(analyzer = Analysis.TOKENS)
    private String sound;

    @GenericField
    private boolean gone;

    /** When it came to be known, or came back. */
    @GenericField
    private Instant knownSince;

    private long round;

    @GenericField(projectable = Projectable.YES)
    private Instant changedAt;

    protected SearchDocument() {}

    public SearchDocument(Document told) {
        this.source = told.source();
        this.documentKey = told.key();
    }

    /**
     * Takes over what its system tells.
     *
     * @param sound of the title and its key words
     * @param round in which it was told of
     * @return whether anything is different from before
     */
    public boolean tell(Document told, String sound, long round, Instant now) {
        var title = cut(told.title(), LONGEST_TITLE);
        var text = cut(told.text(), LONGEST_TEXT);
        var words = cut(String.join("\n", told.words()), LONGEST_WORDS);
        var codes = cut(String.join(" ", told.codes()), LONGEST_CODES);
        var readers = String.join(" ", told.readers().stream().sorted().toList());
        var changed = gone
                || changedAt == null
                || kind != told.kind()
                || !Objects.equals(this.title, title)
                || !Objects.equals(this.text, text)
                || !Objects.equals(this.words, words)
                || !Objects.equals(this.codes, codes)
                || !Objects.equals(language, told.language())
                || !Objects.equals(address, told.address())
                || !Objects.equals(unitId, told.unit())
                || !Objects.equals(section, told.section())
                || !Objects.equals(publishedOn, told.day())
                || !Objects.equals(this.readers, readers);
        this.round = Math.max(this.round, round);
        if (changedAt == null || gone) {
            this.knownSince = now;
        }
        if (changed) {
            this.kind = told.kind();
            this.title = title;
            this.text = text;
            this.words = words;
            this.codes = codes;
            this.language = told.language();
            this.address = told.address();
            this.unitId = told.unit();
            this.section = told.section();
            this.publishedOn = told.day();
            this.readers = readers;
            this.sound = sound;
            this.gone = false;
            this.changedAt = now;
        }
        return changed;
    }

    /** Its system does not tell of it any more. */
    public void leave(long round, Instant now) {
        this.round = Math.max(this.round, round);
        gone = true;
        text = "";
        words = "";
        codes = "";
        changedAt = now;
    }

    /** Something newer than a round has said of it is known. */
    public boolean isToldAfter(long other) {
        return round > other;
    }

    /** The year of publication, by which results are narrowed. */
    @Transient
    @GenericField(aggregable = Aggregable.YES)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "publishedOn")))
    public Integer getYear() {
        return publishedOn == null ? null : publishedOn.getYear();
    }

    /** How the whole title sounds, its initials and all its syllables: who types a name in full means it. */
    @Transient
    @FullTextField(analyzer = Analysis.TOKENS)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "sound")))
    public String getWholeSound() {
        return sounds()[0];
    }

    /** How each of its key words sounds as a whole. */
    @Transient
    @FullTextField(analyzer = Analysis.TOKENS)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "sound")))
    public String getWordSound() {
        var sounds = sounds();
        return sounds.length > 1 ? sounds[1] : "";
    }

    private String[] sounds() {
        return sound == null ? new String[] {""} : sound.split(Pattern.quote(WHOLE), 3);
    }

    /**
     * How people call a unit, a column or a leader: by its name without what stands before it, as 公安局 for 清溪县公安局. In
     * small letters; empty for all else.
     */
    @Transient
    @KeywordField
    @IndexingDependency(
            derivedFrom = {
                @ObjectPath(@PropertyValue(propertyName = "title")),
                @ObjectPath(@PropertyValue(propertyName = "words")),
                @ObjectPath(@PropertyValue(propertyName = "kind"))
            })
    public List<String> getNames() {
        return kind == null || !NAMED.contains(kind)
                ? List.of()
                : Stream.concat(Stream.of(title), words == null ? Stream.empty() : words.lines())
                        .map(each -> each.strip().toLowerCase(Locale.ROOT))
                        .flatMap(SearchDocument::endings)
                        .distinct()
                        .toList();
    }

    /** From each letter of a Chinese name on, and from each word of another. */
    private static Stream<String> endings(String name) {
        return IntStream.rangeClosed(0, name.length() - SHORTEST_NAME)
                .filter(at -> at == 0 || Character.isIdeographic(name.charAt(at)) || name.charAt(at - 1) == ' ')
                .mapToObj(name::substring);
    }

    public long id() {
        return id;
    }

    public boolean isGone() {
        return gone;
    }

    private static String cut(String told, int most) {
        return told.length() > most ? told.substring(0, most) : told;
    }
}
