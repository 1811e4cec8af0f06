package org.zhengtong.web.portal.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.SitemapEntry;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.web.content.ColumnPaths;
import org.zhengtong.web.words.Tongue;

/**
 * What search engines may find (sitemaps.org, protocol 0.9): an index, and a page for so many numbers of articles each. The
 * first page has all that is no article too: the home page, columns, matters, the weather and the map, in both languages
 * where they are.
 */
@WebServlet({"/sitemap.xml", "/sitemaps/*"})
public class Sitemap extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String PAGE = "/\\d{1,6}\\.xml";
    private static final List<String> STANDING = List.of("/", ContentAddress.ROOT, "/approval/", "/weather/", "/map/");
    private static final String MATTER = "/approval/matter?code=";

    @Inject
    transient PublishedContent published;

    @Inject
    transient Catalogue catalogue;

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
        var others = page > 0 ? Stream.<Place>empty() : besides(columns);
        return Stream.concat(others, articles).toList();
    }

    /** All that is no article. */
    private Stream<Place> besides(List<ColumnView> columns) {
        var matters = catalogue.all().stream().map(matter -> MATTER + matter.code());
        var inBoth = Stream.concat(STANDING.stream(), matters)
                .flatMap(path -> Stream.of(place(path, Tongue.CHINESE), place(path, Tongue.ENGLISH)));
        var translated = published.columns(Site.INTERNET, Language.EN);
        return Stream.of(inBoth, places(columns, Tongue.CHINESE), places(translated, Tongue.ENGLISH))
                .flatMap(Function.identity());
    }

    private Stream<Place> places(List<ColumnView> columns, Tongue tongue) {
        return columns.stream().map(each -> place(ContentAddress.ROOT + each.path(), tongue));
    }

    private Place place(String path, Tongue tongue) {
        return new Place(full(path, tongue), null);
    }

    private String address(SitemapEntry entry, ColumnPaths paths) {
        var tongue = entry.language() == Language.EN ? Tongue.ENGLISH : Tongue.CHINESE;
        return full(paths.of(entry.column(), entry.number()), tongue);
    }

    private String full(String path, Tongue tongue) {
        return site.getRoot() + org.zhengtong.web.pages.Language.address(path, tongue, getServletContext());
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
