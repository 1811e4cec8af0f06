package org.zhengtong.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.portal.content.UnitFacts;

/** What departments of the demo county do for each other: who answers for what, where they are, and how it is done. */
final class DemoOffices {

    private DemoOffices() {}

    /** How something is done there. */
    record Guide(Bilingual title, Bilingual text) {

        private String html(Locale language) {
            return "<h2>" + title.in(language) + "</h2><p>" + text.in(language) + "</p>";
        }
    }

    /** @param unit its code in the directory */
    record Office(String unit, Bilingual room, Bilingual duties, List<Guide> guides) {

        /** @param about what the directory knows of it, in the same language */
        UnitFacts facts(UnitFacts about, Locale language) {
            var here = room.in(language);
            var address =
                    Locale.ENGLISH.equals(language) ? here + ", " + about.address() : about.address() + "，" + here;
            return new UnitFacts(duties.in(language), null, address, about.phone(), about.hours());
        }

        String body(Locale language) {
            return guides.stream().map(each -> each.html(language)).collect(Collectors.joining());
        }
    }

    static List<Office> all() {
        return DemoTopics.read("offices.yaml", new TypeReference<>() {});
    }
}
