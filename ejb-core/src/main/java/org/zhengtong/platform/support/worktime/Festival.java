package org.zhengtong.platform.support.worktime;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.Bilingual;

/**
 * The statutory festivals' names. The State Council's notices, and therefore the imported years, name them in Chinese
 * only, joined by 、 where two fall together.
 */
public final class Festival {

    private static final Map<String, String> ENGLISH = Map.of(
            "元旦", "New Year's Day",
            "春节", "Spring Festival",
            "清明节", "Qingming Festival",
            "劳动节", "Labour Day",
            "端午节", "Dragon Boat Festival",
            "中秋节", "Mid-Autumn Festival",
            "国庆节", "National Day");

    private Festival() {}

    /** In both languages; a festival not known here keeps its Chinese name. */
    public static Bilingual named(String name) {
        var english = Stream.of(name.split("、"))
                .map(each -> ENGLISH.getOrDefault(each, each))
                .collect(Collectors.joining(" and "));
        return new Bilingual(name, english);
    }
}
