package org.zhengtong.portal.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Writes a word into the editors' dictionary: the wrong spelling, and what is written instead. */
public record WriteWord(
        @NotBlank(message = "{content.input.word.required}") @Size(max = 60, message = "{content.input.long}")
        String wrong,

        @NotBlank(message = "{content.input.word.required}") @Size(max = 60, message = "{content.input.long}")
        String better) {}
