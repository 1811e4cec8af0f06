package org.zhengtong.workflow.control.design;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.zhengtong.kernel.Bilingual;

/** Nodes and flows as they are put together. */
final class Net {

    private static final int LONGEST_ID = 80;

    private final Map<String, Knot> knots = new LinkedHashMap<>();
    private final Map<String, Link> links = new LinkedHashMap<>();
    private final Map<String, String> defaults = new LinkedHashMap<>();

    /** A way that leads out of a node and does not lead anywhere yet. */
    record Loose(String from, String condition, Bilingual name) {

        static Loose of(String from) {
            return new Loose(from, null, null);
        }
    }

    void add(Knot knot) {
        knots.put(knot.id(), knot);
    }

    void connect(List<Loose> loose, String to) {
        loose.forEach(each -> connect(each, to));
    }

    /** Of a gateway that chooses, the flow without a condition is the default one. */
    void connect(Loose loose, String to) {
        var id = derived("flow-" + loose.from() + "-", to);
        for (int i = 2; links.containsKey(id); i++) {
            id = derived("flow-" + loose.from() + "-" + i + "-", to);
        }
        links.put(id, new Link(id, loose.from(), to, loose.condition(), loose.name()));
        if (loose.condition() == null && knots.get(loose.from()).kind().isGateway()) {
            defaults.put(loose.from(), id);
        }
    }

    void add(Link link) {
        links.put(link.id(), link);
    }

    Stream<Link> to(String knot) {
        return links.values().stream().filter(link -> link.to().equals(knot));
    }

    /** An id made of another one; the same each time, so that the next version has it too. */
    static String derived(String prefix, String id) {
        var whole = prefix + id;
        return whole.length() <= LONGEST_ID
                ? whole
                : prefix.substring(0, Math.min(prefix.length(), 30))
                        + UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }

    Knot knot(String id) {
        return knots.get(id);
    }

    List<Knot> knots() {
        return new ArrayList<>(knots.values());
    }

    List<Link> links() {
        return new ArrayList<>(links.values());
    }

    Stream<Link> from(String knot) {
        return links.values().stream().filter(link -> link.from().equals(knot));
    }

    /** Null where every flow has a condition, or none needs one. */
    String defaultOf(String knot) {
        return from(knot).count() > 1 ? defaults.get(knot) : null;
    }
}
