package org.zhengtong.publicservice.approval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Bilingual;

/**
 * A national law, regulation or rule with its customary English name. The names stand in one table, {@code laws.csv}:
 * whoever cites a law, cites it by these.
 *
 * @param title in full, without guillemets
 */
public record Law(String title, String english) {

    private static final String TABLE = "laws.csv";
    private static final String PART = ";";
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final Map<String, Law> KNOWN = read();

    /** 行政许可法, under which licences are granted. */
    public static final Law LICENSING = KNOWN.get("中华人民共和国行政许可法");

    public static Optional<Law> named(String title) {
        return Optional.ofNullable(KNOWN.get(title));
    }

    /** As it is cited: 《中华人民共和国行政许可法》第三十二条; Administrative Licensing Law, Article 32. */
    public Bilingual article(int number) {
        return new Bilingual("《" + title + "》第" + chinese(number) + "条", english + ", Article " + number);
    }

    /** Numbers of articles, which are below 100 in the laws that are cited here. */
    private static String chinese(int number) {
        var tens = number / 10;
        var ten = tens == 0 ? "" : tens == 1 ? "十" : DIGITS[tens] + "十";
        return ten + DIGITS[number % 10];
    }

    private static Map<String, Law> read() {
        try (var in = Law.class.getResourceAsStream(TABLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(PART))
                    .map(parts -> new Law(parts[0], parts[1]))
                    .collect(Collectors.toUnmodifiableMap(Law::title, Function.identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
