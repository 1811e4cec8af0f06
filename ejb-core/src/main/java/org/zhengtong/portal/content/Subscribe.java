package org.zhengtong.portal.content;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Asks to be told by mail of what is new in a column, of what has a word in its title, or both. */
public class Subscribe implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(message = "{content.input.mail}")
    @Email(message = "{content.input.mail}")
    @Size(max = 200, message = "{content.input.long}")
    private String address;

    private Long column;

    /** Letters only: it is sent to an address whose owner did not ask yet, and nobody shall say something there. */
    @Size(max = 20, message = "{content.input.long}")
    @Pattern(regexp = "[\\p{L}\\p{N} ]*", message = "{content.input.letters}")
    private String keyword;

    @NotNull(message = "{content.input.required}")
    private Rhythm rhythm = Rhythm.DAILY;

    @NotNull(message = "{content.input.required}")
    private Language language = Language.ZH;

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    /** Null for all columns. */
    public Long getColumn() {
        return column;
    }

    public void setColumn(Long column) {
        this.column = column;
    }

    /** Null for everything. */
    public String getKeyword() {
        return keyword;
    }

    public void setKeyword(String keyword) {
        this.keyword = keyword;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
