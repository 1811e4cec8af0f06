package org.zhengtong.portal.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Begins an import into a column.
 *
 * @param fileName of the ZIP, or of the one text
 * @param publish whether what passes the checks is published at once; asks for the right to manage the sites
 * @param source where the texts come from, for those that don't say it themselves
 */
public record BeginImport(
        @NotNull(message = "{content.input.required}") Long column,
        @NotNull(message = "{content.input.required}") Language language,
        @NotNull String fileName,
        boolean publish,

        @NotBlank(message = "{content.input.source.required}") @Size(max = 100, message = "{content.input.long}")
        String source) {}
