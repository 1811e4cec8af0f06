package org.zhengtong.web.intranet.approval;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.publicservice.approval.HandedFile;

/** Files of a form, opened for as long as they are handed on; a field left empty is no file. */
final class HandedParts implements AutoCloseable {

    private final List<InputStream> open = new ArrayList<>();
    private final List<HandedFile> files = new ArrayList<>();

    HandedParts(List<Part> parts) {
        parts.stream().filter(part -> part.getSize() > 0).forEach(this::open);
    }

    private void open(Part part) {
        try {
            var content = part.getInputStream();
            open.add(content);
            files.add(new HandedFile(part.getSubmittedFileName(), content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<HandedFile> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() {
        for (var content : open) {
            try {
                content.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
