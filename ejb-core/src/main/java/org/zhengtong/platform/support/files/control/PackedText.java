package org.zhengtong.platform.support.files.control;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Text in formats that are XML files in a ZIP: Office Open XML, and OFD (GB/T 33190). Only the parts that hold text are
 * unpacked, and no more of them than a limit, whatever the archive says of itself; document types are not read.
 *
 * @param parts names of the entries
 * @param texts elements whose characters are text
 * @param ends elements after which another word begins
 */
record PackedText(Pattern parts, Set<String> texts, Set<String> ends) {

    static final Map<String, PackedText> FORMATS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            of("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml", Set.of("t"), Set.of("p", "tab", "br")),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            of("xl/(sharedStrings|worksheets/sheet\\d+)\\.xml", Set.of("t"), Set.of("si", "is")),
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            of("ppt/(slides/slide|notesSlides/notesSlide)\\d+\\.xml", Set.of("t"), Set.of("p", "br")),
            "application/ofd",
            of("[^/]+/(Pages|Tpls)/.+\\.xml", Set.of("TextCode"), Set.of("TextObject")));

    static final long MOST_UNPACKED = 32L * 1024 * 1024;
    static final int DEEPEST = 256;

    /** A second drawing of the same for old programs, and how to pronounce a cell. */
    private static final Set<String> REPEATED = Set.of("Fallback", "rPh");

    /** Slide 2 before slide 10. */
    private static final Comparator<String> AS_COUNTED =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private static PackedText of(String parts, Set<String> texts, Set<String> ends) {
        return new PackedText(Pattern.compile(parts), texts, ends);
    }

    void read(Path file, LimitedText text) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var names = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> parts.matcher(name).matches())
                    .sorted(AS_COUNTED)
                    .toList();
            var budget = new Budget();
            for (var name : names) {
                try (var part = new Counted(zip.getInputStream(zip.getEntry(name)), budget)) {
                    read(new BufferedInputStream(part), text);
                } catch (XMLStreamException broken) {
                    throw budget.left > 0 ? new IOException(broken) : text.enough();
                }
            }
        }
    }

    private void read(InputStream part, LimitedText text) throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(part);
        try {
            new Walk(xml, text).go();
        } finally {
            xml.close();
        }
    }

    /** From the first element to the last, without recursion. */
    private final class Walk {

        private final XMLStreamReader xml;
        private final LimitedText text;
        private int depth;
        private int reading;
        private int skipping;

        Walk(XMLStreamReader xml, LimitedText text) {
            this.xml = xml;
            this.text = text;
        }

        void go() throws XMLStreamException, IOException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                    default -> {
                        // Comments and instructions say nothing to a reader.
                    }
                }
            }
        }

        private void begin(String name) throws IOException {
            if (++depth > DEEPEST) {
                throw text.enough();
            }
            skipping += REPEATED.contains(name) ? 1 : 0;
            reading += texts.contains(name) ? 1 : 0;
        }

        private void end(String name) throws IOException {
            depth--;
            skipping -= REPEATED.contains(name) ? 1 : 0;
            reading -= texts.contains(name) ? 1 : 0;
            if (ends.contains(name)) {
                text.gap();
            }
        }

        private void characters() throws IOException {
            if (reading > 0 && skipping == 0) {
                text.write(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
    }

    /** What may still be unpacked of the whole file. */
    private static final class Budget {
        private long left = MOST_UNPACKED;
    }

    /** Ends when the budget does. */
    private static final class Counted extends FilterInputStream {

        private final Budget budget;

        Counted(InputStream content, Budget budget) {
            super(content);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (budget.left <= 0) {
                return -1;
            }
            var read = super.read(bytes, from, (int) Math.min(length, budget.left));
            budget.left -= Math.max(0, read);
            return read;
        }
    }
}
