package org.zhengtong.web.forms;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text that comes as a file or is pasted into the form. */
public final class TextUpload {

    private TextUpload() {}

    /** The file's text if there is one, otherwise what was pasted; empty if there is neither. */
    public static String or(Part file, String pasted) {
        if (file == null || file.getSize() == 0) {
            return pasted == null ? "" : pasted;
        }
        try (var in = file.getInputStream()) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
