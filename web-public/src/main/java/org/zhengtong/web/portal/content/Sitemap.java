package org.zhengtong.web.portal.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.SitemapEntry;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.web.content.ColumnPaths;
import org.zhengtong.web.words.Tongue;

/** All published articles for search engines (sitemaps.org, protocol 0.9): an index, and a page for so many numbers each. */
@WebServlet({"/sitemap.xml", "/sitemaps/*"})
public class Sitemap extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String PAGE = "/\\d{1,6}\\.xml";

    @Inject
    transient PublishedContent published;

    @Inject
    transient org.zhengtong.web.pages.Site site;

    /** One address with when it last changed; null where that is not known. */
    private record Place(String address, String changed) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        if (path == null) {
            send(response, "sitemapindex", "sitemap", index());
        } else if (path.matches(PAGE)) {
            send(response, "urlset", "url", page(Integer.parseInt(path.substring(1, path.indexOf('.')))));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private List<Place> index() {
        return published.sitemapPages(Site.INTERNET).stream()
                .map(page -> new Place(site.getRoot() + "/sitemaps/" + page + ".xml", null))
                .toList();
    }

    private List<Place> page(int page) {
        var columns = published.columns(Site.INTERNET);
        var paths = new ColumnPaths(ContentAddress::of, columns);
        var articles = published.sitemap(Site.INTERNET, page).stream()
                .map(entry -> new Place(address(entry, paths), entry.changedAt().toString()));
        var above = page > 0
                ? Stream.<Place>empty()
                : columns.stream().map(each -> new Place(site.getRoot() + ContentAddress.ROOT + each.path(), null));
        return Stream.concat(above, articles).toList();
    }

    private String address(SitemapEntry entry, ColumnPaths paths) {
        var tongue = entry.language() == Language.EN ? Tongue.ENGLISH : Tongue.CHINESE;
        return site.getRoot()
                + org.zhengtong.web.pages.Language.address(
                        paths.of(entry.column(), entry.number()), tongue, getServletContext());
    }

    private static void send(HttpServletResponse response, String root, String element, List<Place> places)
            throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(response.getOutputStream(), "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(SCHEMA);
            for (var place : places) {
                write(xml, element, place);
            }
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static void write(XMLStreamWriter xml, String element, Place place) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeStartElement("loc");
        xml.writeCharacters(place.address());
        xml.writeEndElement();
        if (place.changed() != null) {
            xml.writeStartElement("lastmod");
            xml.writeCharacters(place.changed());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
