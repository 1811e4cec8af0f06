package org.zhengtong.kernel.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The division codes of county and above that there are or ever were: nobody may be refused because the county on their
 * card was abolished.
 *
 * <p>The table that ships ends in 2023. What it cannot know is registered while running, on each node when it starts, by
 * whoever owns the data that says so. A fictional county of a demo counts as real where, and only where, the demo data
 * are loaded.
 */
public final class Divisions {

    private static final Map<String, String> SHIPPED = read();
    private static final Set<String> PREFECTURES =
            SHIPPED.keySet().stream().map(code -> code.substring(0, 4)).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PROVINCES =
            SHIPPED.keySet().stream().map(code -> code.substring(0, 2)).collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> REGISTERED = new ConcurrentHashMap<>();

    private Divisions() {}

    /** Adds a division for this running server; again with another name renames it. */
    public static void register(String code, String name) {
        if (code.length() != 6 || !Typed.isDigits(code)) {
            throw new IllegalArgumentException("six digits expected: " + code);
        }
        REGISTERED.put(code, name);
    }

    /** The latest name of a six-digit code. */
    public static Optional<String> name(String code) {
        return Optional.ofNullable(REGISTERED.getOrDefault(code, SHIPPED.get(code)));
    }

    /**
     * Whether a six-digit code may stand in a number. A county that the table does not list counts if its prefecture is
     * listed: newer counties must not make their people wait for a newer table.
     */
    public static boolean isPlausible(String code) {
        return REGISTERED.containsKey(code)
                || SHIPPED.containsKey(code)
                || PREFECTURES.contains(code.substring(0, 4)) && !code.endsWith("00");
    }

    static boolean isProvince(String twoDigits) {
        return PROVINCES.contains(twoDigits);
    }

    private static Map<String, String> read() {
        try (var in = Divisions.class.getResourceAsStream("divisions.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
