package org.zhengtong.portal.media.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.portal.media.MediaRule;
import org.zhengtong.portal.media.TopicForm;
import org.zhengtong.portal.media.TopicId;
import org.zhengtong.portal.media.TopicView;

/** What stories can be about, told by words that editors keep; retired, it keeps the stories it has. */
@Entity
@Table(name = "media_topic")
public class Topic {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "media_topic_seq")
    @SequenceGenerator(name = "media_topic_seq", sequenceName = "media_topic_seq", allocationSize = 50)
    private Long id;

    private String nameZh;
    private String nameEn;
    private String wording;
    private Long unitId;
    private boolean retired;

    @Version
    private int version;

    protected Topic() {}

    public Topic(TopicForm told) {
        write(told);
    }

    public void describe(TopicForm told) {
        MediaRule.TOPIC_CHANGED.require(version == told.version());
        write(told);
    }

    private void write(TopicForm told) {
        nameZh = told.getNameZh().strip();
        nameEn = told.getNameEn().strip();
        wording = told.getWording().strip();
        unitId = told.getUnit();
    }

    public void retire(boolean retired) {
        this.retired = retired;
    }

    public boolean isRetired() {
        return retired;
    }

    public long id() {
        return id;
    }

    public Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }

    public String wording() {
        return wording;
    }

    /** @param follower null if whoever asks doesn't follow it */
    public TopicView view(Follower follower) {
        return new TopicView(
                new TopicId(id),
                name(),
                wording,
                unitId,
                retired,
                follower != null,
                follower != null && follower.mailSealed() != null,
                version);
    }
}
