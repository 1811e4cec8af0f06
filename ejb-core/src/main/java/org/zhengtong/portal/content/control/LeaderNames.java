package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.content.ArticleText;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.Finding;
import org.zhengtong.portal.content.FindingKind;
import org.zhengtong.portal.content.LeaderFacts;

/**
 * 领导姓名和职务: whoever stands among the site's leaders is written as there. A name is looked for where it counts, directly
 * before or behind an office; elsewhere it may be anybody's.
 */
@ApplicationScoped
public class LeaderNames {

    /** What turns an office into another one. */
    private static final String DEPUTY = "副";

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,4}");

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    /** @param offices without their organisation; a person may hold several */
    record Leader(String name, Set<String> offices) {}

    /** Those with a Chinese name whose page is online. */
    List<Leader> all() {
        return entities.createQuery(
                        "select v.text from Article a join ArticleVersion v on v.id = a.shownId"
                                + " join SiteColumn c on c.id = a.columnId where c.kind = :leaders order by a.id",
                        ArticleText.class)
                .setParameter("leaders", ColumnKind.LEADERS)
                .setMaxResults(Page.Request.MOST)
                .getResultStream()
                .filter(text -> HAN.matcher(text.title()).matches())
                .filter(text -> text.facts() instanceof LeaderFacts facts && facts.post() != null)
                .map(text -> leader(text.title(), ((LeaderFacts) text.facts()).post()))
                .toList();
    }

    static Leader leader(String name, String offices) {
        return new Leader(
                name,
                Arrays.stream(offices.split("[、，,；;\\s]+"))
                        .filter(each -> !each.isBlank())
                        .collect(Collectors.toSet()));
    }

    static List<Finding> findings(String plain, List<Leader> leaders) {
        var findings = new LinkedHashSet<Finding>();
        var names = leaders.stream().map(Leader::name).collect(Collectors.toSet());
        leaders.stream().flatMap(each -> each.offices().stream()).distinct().forEach(office -> spots(plain, office)
                .forEach(at -> {
                    misspelt(plain, office, at, leaders, names, findings);
                    misplaced(plain, office, at, leaders, findings);
                }));
        return List.copyOf(findings);
    }

    private static void misspelt(
            String plain, String office, int at, List<Leader> leaders, Set<String> names, Set<Finding> findings) {
        for (var leader : leaders) {
            if (leader.offices().contains(office)) {
                beside(plain, office, at, leader.name().length()).stream()
                        .filter(written -> !names.contains(written) && isAlmost(written, leader.name()))
                        .forEach(written -> findings.add(new Finding(FindingKind.WRONG_NAME, written, leader.name())));
            }
        }
    }

    /** A leader's name directly behind an office that is another's. */
    private static void misplaced(String plain, String office, int at, List<Leader> leaders, Set<Finding> findings) {
        for (var leader : leaders) {
            if (!leader.offices().contains(office) && plain.startsWith(leader.name(), at + office.length())) {
                var own = leader.offices().stream().sorted().collect(Collectors.joining("、"));
                findings.add(new Finding(FindingKind.WRONG_NAME, office + leader.name(), own + leader.name()));
            }
        }
    }

    private static List<Integer> spots(String plain, String office) {
        var spots = new ArrayList<Integer>();
        for (var at = plain.indexOf(office); at >= 0; at = plain.indexOf(office, at + office.length())) {
            if (office.startsWith(DEPUTY) || at == 0 || !plain.startsWith(DEPUTY, at - 1)) {
                spots.add(at);
            }
        }
        return spots;
    }

    private static List<String> beside(String plain, String office, int at, int length) {
        var beside = new ArrayList<String>();
        var behind = at + office.length();
        if (behind + length <= plain.length()) {
            beside.add(plain.substring(behind, behind + length));
        }
        if (at >= length) {
            beside.add(plain.substring(at - length, at));
        }
        return beside;
    }

    /** One sign differs, or two have changed places; of two signs, neither is enough to say so. */
    private static boolean isAlmost(String written, String name) {
        if (name.length() < 3 || !HAN.matcher(written).matches()) {
            return false;
        }
        var different = 0;
        for (var each = 0; each < name.length(); each++) {
            different += written.charAt(each) == name.charAt(each) ? 0 : 1;
        }
        return different == 1 || different > 0 && sorted(written).equals(sorted(name));
    }

    private static String sorted(String text) {
        return text.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
