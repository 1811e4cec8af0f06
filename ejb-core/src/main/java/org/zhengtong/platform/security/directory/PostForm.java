package org.zhengtong.platform.security.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.zhengtong.kernel.Bilingual;

/** The title of a post, in both languages. */
public class PostForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(message = "{directory.input.titleZh.required}")
    @Size(max = 60, message = "{directory.input.long}")
    private String titleZh;

    @NotBlank(message = "{directory.input.titleEn.required}")
    @Size(max = 100, message = "{directory.input.long}")
    private String titleEn;

    public static PostForm of(Bilingual title) {
        var form = new PostForm();
        form.titleZh = title.zh();
        form.titleEn = title.en();
        return form;
    }

    public Bilingual title() {
        return new Bilingual(titleZh.strip(), titleEn.strip());
    }

    public String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }
}
