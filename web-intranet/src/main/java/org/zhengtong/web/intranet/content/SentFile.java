package org.zhengtong.web.intranet.content;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.MediaKind;
import org.zhengtong.portal.content.MediaView;
import org.zhengtong.portal.content.boundary.ArticleDesk;

/** A picture or an attachment that a writer sends, with the page or by the script in it. */
final class SentFile {

    private SentFile() {}

    static boolean isThere(Part file) {
        return file != null && file.getSize() > 0;
    }

    /** @param said what a picture shows; blank and null are the same, and mean nothing for an attachment */
    static MediaView keep(ArticleDesk desk, ArticleNumber number, Part file, String said) throws IOException {
        var picture = String.valueOf(file.getContentType()).startsWith("image/");
        try (var content = file.getInputStream()) {
            return desk.attach(
                    number,
                    picture ? MediaKind.PICTURE : MediaKind.ATTACHMENT,
                    nameOf(String.valueOf(file.getSubmittedFileName())),
                    content,
                    picture && said != null && !said.isBlank() ? said.strip() : null);
        }
    }

    private static String nameOf(String submitted) {
        try {
            return String.valueOf(Path.of(submitted).getFileName());
        } catch (InvalidPathException odd) {
            throw new NotFound(MediaKind.class, submitted);
        }
    }
}
