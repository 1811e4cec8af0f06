package org.zhengtong.platform.support.files.control;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.support.files.FileText;

/** Reads as much text of a file as a search needs. What can't be read is no fault of the one who searches: it has none. */
public final class ReadText {

    private static final Logger LOG = LoggerFactory.getLogger(ReadText.class);
    private static final int LONGEST_CHARACTER = 4;

    private ReadText() {}

    /** @param mediaType as {@link ContentType} told it */
    public static FileText of(Path file, String mediaType) {
        var text = new LimitedText();
        try {
            read(file, mediaType, text);
        } catch (LimitedText.Full full) {
            LOG.debug("the text of {} is cut", file);
        } catch (IOException | RuntimeException unreadable) {
            LOG.info("no more text could be read in {}: {}", file, unreadable.toString());
        }
        return text.result();
    }

    private static void read(Path file, String mediaType, LimitedText text) throws IOException {
        var parts = PackedText.FORMATS.get(mediaType);
        if (parts != null) {
            parts.read(file, text);
        } else if (mediaType.equals("application/pdf")) {
            PdfText.read(file, text);
        } else if (mediaType.equals("text/plain")) {
            plain(file, text);
        }
    }

    /** Older Chinese programs write GB 18030. */
    private static void plain(Path file, LimitedText text) throws IOException {
        byte[] bytes;
        try (var content = Files.newInputStream(file)) {
            bytes = content.readNBytes(LimitedText.MOST_CHARACTERS * LONGEST_CHARACTER);
        }
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            text.write(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            text.write(new String(bytes, Charset.forName("GB18030")));
        }
    }
}
