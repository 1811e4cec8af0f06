package org.zhengtong.platform.support.search;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Words as an editor writes them down, with commas, spaces or bars between them. */
public class TermForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private int version;

    @NotNull(message = "{search.input.kind}")
    private TermKind kind;

    @NotBlank(message = "{search.input.words}")
    @Size(max = 300, message = "{search.input.long}")
    private String words;

    public static TermForm of(TermView term) {
        var form = new TermForm();
        form.id = term.id();
        form.version = term.version();
        form.kind = term.kind();
        form.words = String.join("，", term.words());
        return form;
    }

    /** Null for new ones. */
    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public List<String> list() {
        return Arrays.stream(words.split("[,，、;；|\\n]+"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    public TermKind getKind() {
        return kind;
    }

    public void setKind(TermKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
