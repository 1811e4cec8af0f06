package org.zhengtong.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;

/**
 * Where pictures of pages go: the main ones to target/pictures. With {@code -Dpictures} all of them, and the main ones also
 * to docs/pictures, cut to a screen or two and with few colours, since they are kept in the repository.
 */
final class Pictures {

    private static final Set<String> MAIN = Set.of(
            "home-zh-1440",
            "home-en-1440",
            "home-zh-375",
            "matters-zh-1440",
            "matter-zh-1440",
            "eligibility-zh-1440",
            "form-zh-1440",
            "form-en-1440",
            "form-zh-375",
            "materials-zh-1440",
            "materials-zh-375",
            "summary-zh-1440",
            "receipt-zh-1440",
            "progress-zh-1440",
            "progress-en-1440",
            "progress-zh-375",
            "licence-zh",
            "licence-check-zh-1440",
            "licence-check-en-1440",
            "account-zh-1440",
            "intranet-home-zh-1440",
            "intranet-home-en-1440",
            "case-zh-1440",
            "case-en-1440",
            "ask-correction-zh-1440",
            "window-form-zh-1440",
            "joint-matter-zh-1440",
            "joint-progress-zh-1440",
            "staff-design-stage-zh-1440",
            "staff-monitor-zh-1440",
            "elder-home-zh-1440",
            "home-zh-768",
            "elder-home-zh-375",
            "elder-matter-zh-1440",
            "column-leader-zh-1440",
            "column-news-zh-1440",
            "column-unit-zh-1440",
            "column-procurement-zh-1440",
            "column-regulation-zh-1440",
            "column-project-zh-1440",
            "column-picture-zh-1440",
            "column-service-zh-1440",
            "column-talent-zh-1440",
            "column-leader-en-1440",
            "column-news-en-1440",
            "column-news-zh-768",
            "column-news-zh-375",
            "column-picture-zh-375",
            "article-leader-zh-1440",
            "article-unit-zh-1440",
            "article-unit-zh-375",
            "article-news-zh-1440",
            "article-news-zh-768",
            "article-news-zh-375",
            "article-news-en-1440",
            "article-regulation-zh-1440",
            "article-procurement-zh-1440",
            "article-talent-zh-1440",
            "special-topic-zh-1440",
            "special-topic-zh-375",
            "search-best-zh-1440",
            "search-best-zh-375",
            "search-narrowed-zh-1440",
            "search-none-zh-1440",
            "staff-search-zh-1440",
            "page-layout-zh-1440",
            "article-preview-zh-1440",
            "county-map-zh-1440",
            "county-map-zh-375",
            "county-map-en-1440",
            "weather-zh-1440",
            "error-404-zh-1440",
            "error-404-zh-375",
            "error-404-en-1440",
            "subscriptions-zh-1440",
            "media-stories-zh-1440",
            "media-story-answered-zh-1440",
            "site-annual-zh-1440",
            "content-imported-zh-1440",
            "site-check-zh-1440",
            "search-best-zh-768",
            "search-unit-en-1440",
            "county-map-zh-768",
            "column-leader-zh-768",
            "column-leader-zh-375",
            "column-unit-zh-375",
            "article-unit-zh-768",
            "article-unit-en-1440",
            "special-topic-zh-768",
            "special-topic-en-1440",
            "error-404-zh-768",
            "elder-column-zh-375",
            "elder-article-zh-1440",
            "elder-article-zh-375",
            "elder-search-zh-375",
            "article-edit-zh-1440",
            "article-decide-correction-zh-1440");

    private static final int TALLEST = 2400;
    private static final int COLOURS = 256;

    private Pictures() {}

    /** Taking one costs time: without {@code -Dpictures} only the main ones are taken. */
    static boolean wants(String name) {
        return MAIN.contains(name) || System.getProperty("pictures") != null;
    }

    static void keep(String name, byte[] png) {
        try {
            write(Path.of(System.getProperty("it.folder"), "..", "pictures").normalize(), name, png);
            if (System.getProperty("pictures") != null && MAIN.contains(name)) {
                var folder = Files.createDirectories(Path.of(System.getProperty("project.root"), "docs", "pictures"));
                var whole = ImageIO.read(new ByteArrayInputStream(png));
                var cut = whole.getSubimage(0, 0, whole.getWidth(), Math.min(TALLEST, whole.getHeight()));
                ImageIO.write(
                        fewColours(cut), "png", folder.resolve(name + ".png").toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String name, byte[] png) throws IOException {
        Files.write(Files.createDirectories(folder).resolve(name + ".png"), png);
    }

    /** Its most frequent colours stay; each other one becomes the nearest of them. */
    private static BufferedImage fewColours(BufferedImage image) {
        var counts = new HashMap<Integer, Integer>();
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                counts.merge(image.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        var palette = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
        var indexed =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        var nearest = new HashMap<Integer, Integer>();
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                var colour = image.getRGB(x, y) & 0xffffff;
                indexed.getRaster().setSample(x, y, 0, nearest.computeIfAbsent(colour, each -> near(each, palette)));
            }
        }
        return indexed;
    }

    private static IndexColorModel model(List<Integer> palette) {
        var colours = palette.stream().mapToInt(Integer::intValue).toArray();
        return new IndexColorModel(8, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    }

    private static int near(int colour, List<Integer> palette) {
        var best = 0;
        for (var each = 1; each < palette.size(); each++) {
            if (distance(colour, palette.get(each)) < distance(colour, palette.get(best))) {
                best = each;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        var sum = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var difference = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += difference * difference;
        }
        return sum;
    }
}
