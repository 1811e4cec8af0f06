package org.zhengtong.web.intranet.content;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.MediaKind;
import org.zhengtong.portal.content.MediaView;
import org.zhengtong.portal.content.boundary.ArticleDesk;

/** A picture, a video or an attachment that a writer sends, with the page or by the script in it. */
final class SentFile {

    /** For browsers that don't know what it is; what it really is its content tells. */
    private static final Pattern VIDEO = Pattern.compile(".+\\.(?:mp4|m4v|webm)", Pattern.CASE_INSENSITIVE);

    private SentFile() {}

    static boolean isThere(Part file) {
        return file != null && file.getSize() > 0;
    }

    /** @param said what a picture or video shows; blank and null are the same, and mean nothing for an attachment */
    static MediaView keep(ArticleDesk desk, ArticleNumber number, Part file, String said) throws IOException {
        var name = nameOf(String.valueOf(file.getSubmittedFileName()));
        var kind = kindOf(String.valueOf(file.getContentType()), name);
        try (var content = file.getInputStream()) {
            return desk.attach(
                    number,
                    kind,
                    name,
                    content,
                    kind.isShown() && said != null && !said.isBlank() ? said.strip() : null);
        }
    }

    private static MediaKind kindOf(String type, String name) {
        if (type.startsWith("image/")) {
            return MediaKind.PICTURE;
        }
        return type.startsWith("video/") || VIDEO.matcher(name).matches() ? MediaKind.VIDEO : MediaKind.ATTACHMENT;
    }

    private static String nameOf(String submitted) {
        try {
            return String.valueOf(Path.of(submitted).getFileName());
        } catch (InvalidPathException odd) {
            throw new NotFound(MediaKind.class, submitted);
        }
    }
}
