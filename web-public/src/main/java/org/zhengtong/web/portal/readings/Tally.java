package org.zhengtong.web.portal.readings;

import jakarta.servlet.ServletContext;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was read since the counts were last handed in. */
public final class Tally {

    /** More different things than this in half a minute are no readers. */
    private static final int MOST = 50_000;

    private final Map<Long, Long> views = new ConcurrentHashMap<>();
    private final Map<String, Long> downloads = new ConcurrentHashMap<>();

    public static Tally of(ServletContext context) {
        return (Tally) context.getAttribute(Tally.class.getName());
    }

    public void keptBy(ServletContext context) {
        context.setAttribute(Tally.class.getName(), this);
    }

    void seen(long article, long times) {
        add(views, article, times);
    }

    void fetched(String key, long times) {
        add(downloads, key, times);
    }

    private static <K> void add(Map<K, Long> counts, K key, long times) {
        if (counts.size() < MOST || counts.containsKey(key)) {
            counts.merge(key, times, Long::sum);
        }
    }

    Map<Long, Long> takeViews() {
        return take(views);
    }

    Map<String, Long> takeDownloads() {
        return take(downloads);
    }

    /** What is counted meanwhile is there the next time: nothing is lost, nothing counts twice. */
    private static <K> Map<K, Long> take(Map<K, Long> counts) {
        var taken = new HashMap<K, Long>();
        for (var key : counts.keySet()) {
            var count = counts.remove(key);
            if (count != null) {
                taken.put(key, count);
            }
        }
        return taken;
    }
}
