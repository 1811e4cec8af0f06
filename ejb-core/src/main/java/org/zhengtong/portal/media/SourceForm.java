package org.zhengtong.portal.media;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.zhengtong.portal.content.Language;

/** A source as an editor writes it down. */
public class SourceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Minutes between two readings. */
    public static final int SHORTEST = 10;

    public static final int LONGEST = 10_080;

    private SourceId id;
    private int version;

    @NotBlank(message = "{media.input.name}")
    @Size(max = 100, message = "{media.input.long}")
    private String name;

    @NotNull(message = "{media.input.required}")
    private SourceKind kind = SourceKind.FEED;

    @NotBlank(message = "{media.input.address}")
    @Pattern(regexp = "\\s*[hH][tT][tT][pP][sS]?://\\S+\\s*", message = "{media.input.address}")
    @Size(max = 500, message = "{media.input.long}")
    private String address;

    @NotNull(message = "{media.input.required}")
    private Language language = Language.ZH;

    @NotNull(message = "{media.input.minutes}")
    @Min(value = SHORTEST, message = "{media.input.minutes}")
    @Max(value = LONGEST, message = "{media.input.minutes}")
    private Integer minutes = 60;

    private Long topic;

    @Size(max = 200, message = "{media.input.long}")
    private String itemSelector;

    @Size(max = 200, message = "{media.input.long}")
    private String titleSelector;

    @Size(max = 200, message = "{media.input.long}")
    private String linkSelector;

    @Size(max = 200, message = "{media.input.long}")
    private String summarySelector;

    @Size(max = 200, message = "{media.input.long}")
    private String dateSelector;

    private boolean active = true;

    public static SourceForm of(SourceView source) {
        var form = new SourceForm();
        form.id = source.id();
        form.version = source.version();
        form.name = source.name();
        form.kind = source.kind();
        form.address = source.address();
        form.language = source.language();
        form.minutes = source.minutes();
        form.topic = source.topic();
        form.itemSelector = source.selectors().item();
        form.titleSelector = source.selectors().title();
        form.linkSelector = source.selectors().link();
        form.summarySelector = source.selectors().summary();
        form.dateSelector = source.selectors().date();
        form.active = source.active();
        return form;
    }

    /** Null for a new one. */
    public SourceId id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** None for kinds that need none. */
    public Selectors selectors() {
        return kind == SourceKind.PAGE
                ? new Selectors(
                        given(itemSelector),
                        given(titleSelector),
                        given(linkSelector),
                        given(summarySelector),
                        given(dateSelector))
                : Selectors.NONE;
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public SourceKind getKind() {
        return kind;
    }

    public void setKind(SourceKind kind) {
        this.kind = kind;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Long getTopic() {
        return topic;
    }

    public void setTopic(Long topic) {
        this.topic = topic;
    }

    public String getItemSelector() {
        return itemSelector;
    }

    public void setItemSelector(String itemSelector) {
        this.itemSelector = itemSelector;
    }

    public String getTitleSelector() {
        return titleSelector;
    }

    public void setTitleSelector(String titleSelector) {
        this.titleSelector = titleSelector;
    }

    public String getLinkSelector() {
        return linkSelector;
    }

    public void setLinkSelector(String linkSelector) {
        this.linkSelector = linkSelector;
    }

    public String getSummarySelector() {
        return summarySelector;
    }

    public void setSummarySelector(String summarySelector) {
        this.summarySelector = summarySelector;
    }

    public String getDateSelector() {
        return dateSelector;
    }

    public void setDateSelector(String dateSelector) {
        this.dateSelector = dateSelector;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
