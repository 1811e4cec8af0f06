package org.zhengtong.web.portal.kept;

import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.infinispan.Cache;

/**
 * The shelf of finished pages. Pages and marks stay on the node that rendered them; what other nodes change is told through
 * the database and marked here too. A page is found only while the marks of its area are those under which it was rendered,
 * so that a change made at any moment, even while the page was being rendered, is never overlooked.
 */
final class KeptPages {

    /** Mark of everything. */
    private static final String ALL = "/";

    private final Map<String, List<String>> parameters = new ConcurrentHashMap<>();
    private volatile Shelf shelf;

    private record Shelf(Cache<String, Object> pages, Cache<String, Object> marks) {}

    static KeptPages of(ServletContext context) {
        return (KeptPages) context.getAttribute(KeptPages.class.getName());
    }

    void keptBy(ServletContext context) {
        context.setAttribute(KeptPages.class.getName(), this);
    }

    void use(Cache<String, Object> pages, Cache<String, Object> marks) {
        shelf = new Shelf(pages, marks);
    }

    /** The parameters that matter to a page; null as long as none of its kind was kept. */
    List<String> parametersOf(String path) {
        return parameters.get(path);
    }

    /** Null if there is none: asked for on every request. */
    KeptPage find(PageKey key) {
        if (shelf.pages().get(key.text()) instanceof KeptPage page
                && page.marks().equals(marks(key))) {
            return page;
        }
        return null;
    }

    /**
     * Marks to be asked for before rendering begins and handed in with the finished page.
     *
     * @return empty if the area has none yet
     */
    Optional<String> marksNow(PageKey key) {
        var marks = shelf.marks();
        boolean marked = marks.get(ALL) != null && marks.get(key.area()) != null;
        return marked ? Optional.of(marks(key)) : Optional.empty();
    }

    /** Makes the area's first marks; pages rendered from now on can be kept. */
    void mark(PageKey key) {
        shelf.marks().putIfAbsent(ALL, fresh());
        shelf.marks().putIfAbsent(key.area(), fresh());
    }

    void keep(PageKey key, KeptPage page, List<String> mattering, Duration at) {
        if (page.marks().equals(marks(key))) {
            parameters.put(key.path(), mattering);
            shelf.pages().put(key.text(), page, Math.max(1, at.toMillis()), TimeUnit.MILLISECONDS);
        }
    }

    private String marks(PageKey key) {
        var marks = shelf.marks();
        return marks.get(ALL) + " " + marks.get(key.area());
    }

    /** @param prefixes as {@link org.zhengtong.kernel.PublicPagesStale} has them */
    void drop(List<String> prefixes) {
        prefixes.stream().map(PageKey::areaOf).forEach(area -> shelf.marks().put(area, fresh()));
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
