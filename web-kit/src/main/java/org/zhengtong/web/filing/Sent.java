package org.zhengtong.web.filing;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.web.tags.Upload;

/** Files that a form brings along. */
public final class Sent {

    /** A file for a material. */
    public record File(String material, Part part) {}

    private Sent() {}

    /** Inputs in which nothing was chosen send a file without a name; those are left out. */
    public static List<File> files(HttpServletRequest request) throws IOException, ServletException {
        var files = new ArrayList<File>();
        var prefix = Upload.name("");
        for (var part : request.getParts()) {
            var name = part.getSubmittedFileName();
            if (part.getName().startsWith(prefix) && name != null && !name.isBlank()) {
                files.add(new File(part.getName().substring(prefix.length()), part));
            }
        }
        return files;
    }

    /** @return the material of which a file came last; empty if none came */
    public static String last(List<File> files) {
        return files.isEmpty() ? "" : files.get(files.size() - 1).material();
    }
}
