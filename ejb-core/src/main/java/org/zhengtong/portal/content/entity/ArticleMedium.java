package org.zhengtong.portal.content.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.portal.content.MediaKind;
import org.zhengtong.portal.content.MediaState;
import org.zhengtong.portal.content.MediaView;

/** A picture, video or attachment that belongs to an article. */
@Entity
@Table(name = "content_medium")
public class ArticleMedium {

    private static final int KEY_LENGTH = 32;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_medium_seq")
    @SequenceGenerator(name = "content_medium_seq", sequenceName = "content_medium_seq", allocationSize = 50)
    private Long id;

    private long articleId;
    private long fileId;
    private String mediaKey;

    @Enumerated(EnumType.STRING)
    private MediaKind kind;

    private String name;
    private String mediaType;
    private long sizeBytes;
    private String alternative;
    private String credit;
    private int place;
    private Instant readAt;

    @Enumerated(EnumType.STRING)
    private MediaState state;

    protected ArticleMedium() {}

    public ArticleMedium(Article article, MediaKind kind, StoredFile file, String alternative, int place) {
        this.articleId = article.id();
        this.kind = kind;
        this.fileId = file.id();
        this.mediaKey = keyOf(file);
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.size();
        this.alternative = alternative;
        this.place = place;
        this.state = MediaState.DRAFT;
    }

    private ArticleMedium(ArticleMedium old, String alternative) {
        this.articleId = old.articleId;
        this.kind = old.kind;
        this.fileId = old.fileId;
        this.mediaKey = old.mediaKey;
        this.name = old.name;
        this.mediaType = old.mediaType;
        this.sizeBytes = old.sizeBytes;
        this.credit = old.credit;
        this.place = old.place;
        this.readAt = old.readAt;
        this.alternative = alternative;
        this.state = MediaState.DRAFT;
    }

    /** Of an article that is published with it. */
    public ArticleMedium online() {
        state = MediaState.ONLINE;
        return this;
    }

    /** The same file in the draft, with other words about it. */
    public ArticleMedium described(String alternative) {
        return new ArticleMedium(this, alternative);
    }

    /** Not in the draft any more. */
    public void leave() {
        state = MediaState.LEAVING;
    }

    public boolean isOnline() {
        return state != MediaState.DRAFT;
    }

    public boolean isLeaving() {
        return state == MediaState.LEAVING;
    }

    /** The beginning of the content's hash: enough to be unique, short enough for an address. */
    public static String keyOf(StoredFile file) {
        return file.hash().substring(0, KEY_LENGTH);
    }

    /** Whether it has a text that nobody has read yet. */
    public boolean isUnread() {
        return kind == MediaKind.ATTACHMENT && readAt == null;
    }

    public boolean isAttachment() {
        return kind == MediaKind.ATTACHMENT;
    }

    public MediaView view() {
        return view(state);
    }

    /** As the public sees it: what is planned with it is nobody's business. */
    public MediaView publicView() {
        return view(MediaState.ONLINE);
    }

    private MediaView view(MediaState told) {
        return new MediaView(mediaKey, kind, name, mediaType, sizeBytes, alternative, credit, told);
    }

    public long id() {
        return id;
    }

    public long article() {
        return articleId;
    }

    public long file() {
        return fileId;
    }
}
