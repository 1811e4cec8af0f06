package org.zhengtong.workflow.control.bpmn;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads an uploaded file into {@link XmlElement}s. A DTD is refused before anything of it is looked at, so there are no
 * entities, neither external nor exploding ones; depth and number of elements are bounded.
 */
public final class XmlFile extends DefaultHandler {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int DEEPEST = 40;

    private final Deque<XmlElement> open = new ArrayDeque<>();
    private Locator locator;
    private XmlElement root;
    private int elements;

    private final Faults faults;

    private XmlFile(Faults faults) {
        this.faults = faults;
    }

    /** @throws org.zhengtong.kernel.RuleViolation if it is no XML, has a DTD, or is too large or too deep */
    public static XmlElement read(String xml) {
        return read(xml, new Faults());
    }

    static XmlElement read(String xml, Faults faults) {
        var file = new XmlFile(faults);
        if (xml.length() > MOST_CHARACTERS) {
            throw faults.add(0, "file-too-large", MOST_CHARACTERS).violation();
        }
        try {
            parsers().newSAXParser().parse(new InputSource(new StringReader(withoutMark(xml))), file);
        } catch (SAXParseException notXml) {
            var key = notXml.getMessage().contains("DOCTYPE") ? "dtd" : "not-xml";
            throw faults.add(notXml.getLineNumber(), key, notXml.getMessage()).violation();
        } catch (SAXException | IOException | ParserConfigurationException notXml) {
            throw faults.add(0, "not-xml", notXml.getMessage()).violation();
        }
        return file.root;
    }

    /** Some editors begin a file with a byte order mark. */
    private static String withoutMark(String xml) {
        return xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
    }

    /** The JDK's own parser, whatever else lies on the class path. */
    private static SAXParserFactory parsers() throws ParserConfigurationException, SAXException {
        var factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        return factory;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST) {
            throw faults.add(locator.getLineNumber(), "file-too-deep").violation();
        }
        var element = new XmlElement(uri, localName, locator.getLineNumber());
        for (int i = 0; i < attributes.getLength(); i++) {
            element.put(attributes.getURI(i), attributes.getLocalName(i), attributes.getValue(i));
        }
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().children.add(element);
        }
        open.push(element);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (!open.isEmpty()) {
            open.peek().append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        open.pop();
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXException {
        throw problem;
    }
}
