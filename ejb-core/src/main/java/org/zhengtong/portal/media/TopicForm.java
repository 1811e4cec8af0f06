package org.zhengtong.portal.media;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A topic as an editor writes it down. */
public class TopicForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private TopicId id;
    private int version;

    @NotBlank(message = "{media.input.name}")
    @Size(max = 60, message = "{media.input.long}")
    private String nameZh;

    @NotBlank(message = "{media.input.name}")
    @Size(max = 120, message = "{media.input.long}")
    private String nameEn;

    @NotBlank(message = "{media.input.words}")
    @Size(max = 4000, message = "{media.input.long}")
    private String wording;

    private Long unit;

    public static TopicForm of(TopicView topic) {
        var form = new TopicForm();
        form.id = topic.id();
        form.version = topic.version();
        form.nameZh = topic.name().zh();
        form.nameEn = topic.name().en();
        form.wording = topic.wording();
        form.unit = topic.unit();
        return form;
    }

    /** Null for a new one. */
    public TopicId id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }
}
