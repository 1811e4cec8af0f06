package org.zhengtong.web.portal.content;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.zhengtong.portal.content.ArticleSummary;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.web.content.ColumnPaths;
import org.zhengtong.web.words.Words;

/** Writes a column's newest articles as a feed (Atom, RFC 4287). */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Words words;
    private final String publisher;
    private final UnaryOperator<String> address;

    /**
     * @param publisher who stands for articles that name no source
     * @param address from a path of the portal to its full address
     */
    AtomFeed(Words words, String publisher, UnaryOperator<String> address) {
        this.words = words;
        this.publisher = publisher;
        this.address = address;
    }

    void write(ColumnView column, List<ArticleSummary> articles, ColumnPaths paths, OutputStream out)
            throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", words.tongue().tag());
            head(xml, column, articles);
            for (var article : articles) {
                entry(xml, article, address.apply(paths.of(article)));
            }
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void head(XMLStreamWriter xml, ColumnView column, List<ArticleSummary> articles) throws XMLStreamException {
        var here = address.apply(ContentAddress.ROOT + column.path());
        var changed = articles.stream().map(ArticleSummary::changedAt).max(Instant::compareTo);
        text(xml, "title", words.of(column.name()));
        text(xml, "subtitle", words.of(column.description()));
        text(xml, "id", here);
        link(xml, "alternate", here);
        link(xml, "self", here + ContentAddress.FEED);
        text(xml, "updated", changed.orElse(Instant.EPOCH).toString());
    }

    private void entry(XMLStreamWriter xml, ArticleSummary article, String here) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "title", article.title());
        text(xml, "id", here);
        link(xml, "alternate", here);
        text(xml, "published", article.publishedAt().toString());
        text(xml, "updated", article.changedAt().toString());
        xml.writeStartElement("author");
        text(xml, "name", article.source() == null ? publisher : article.source());
        xml.writeEndElement();
        if (article.summary() != null) {
            text(xml, "summary", article.summary());
        }
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String where) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", where);
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
