package org.zhengtong.portal.media.control;

import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.zhengtong.platform.support.fetching.Fetched;
import org.zhengtong.portal.media.SourceBroken;
import org.zhengtong.portal.media.SourceFault;

/** Looks at a document as a whole before anybody takes it apart: what is too much or dangerous is said at once. */
final class Document {

    private static final int MOST_ELEMENTS = 50_000;
    private static final int DEEPEST = 60;

    private Document() {}

    /** XML in the encoding that it declares: well formed, without document type, and of a size that is honest. */
    static String xml(Fetched came) throws SourceBroken {
        try (var reader = new XmlReader(new ByteArrayInputStream(came.bytes()), came.type(), true, "UTF-8")) {
            var text = new StringBuilder();
            var part = new char[8192];
            for (var read = reader.read(part); read >= 0; read = reader.read(part)) {
                text.append(part, 0, read);
            }
            var whole = text.toString().strip();
            requireHonest(whole);
            return whole;
        } catch (IOException unreadable) {
            throw new SourceBroken(SourceFault.NOT_UNDERSTOOD, 0, unreadable);
        }
    }

    private static void requireHonest(String xml) throws SourceBroken {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var events = factory.createXMLStreamReader(new StringReader(xml));
            var elements = 0;
            var depth = 0;
            while (events.hasNext()) {
                var event = events.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new SourceBroken(SourceFault.UNSAFE);
                }
                elements += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                requireSimple(elements <= MOST_ELEMENTS && depth <= DEEPEST);
            }
        } catch (XMLStreamException malformed) {
            throw new SourceBroken(SourceFault.NOT_UNDERSTOOD, 0, malformed);
        }
    }

    /** Markup is forgiving, so it is enough to count what could become an element. */
    static void requireFewElements(byte[] html) throws SourceBroken {
        var opened = 0;
        for (var each : html) {
            opened += each == '<' ? 1 : 0;
        }
        requireSimple(opened <= 2 * MOST_ELEMENTS);
    }

    private static void requireSimple(boolean simple) throws SourceBroken {
        if (!simple) {
            throw new SourceBroken(SourceFault.TOO_COMPLEX);
        }
    }
}
