package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.zhengtong.kernel.codes.ResidentId;
import org.zhengtong.portal.content.ArticleText;
import org.zhengtong.portal.content.Finding;
import org.zhengtong.portal.content.FindingKind;
import org.zhengtong.portal.content.WordCorrection;

/** What is looked at before an article is published. */
@ApplicationScoped
public class Checks {

    private static final Pattern EIGHTEEN = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?![\\dXx])");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)");
    private static final int SHOWN = 3;

    @Inject
    Links links;

    @Inject
    Dictionary dictionary;

    @Inject
    LeaderNames leaders;

    @Inject
    Clock clock;

    /** @param privateReason why personal numbers may stand in it; null without one */
    public List<Finding> of(ArticleText text, String privateReason) {
        var findings = new ArrayList<>(elements(text));
        if (privateReason == null || privateReason.isBlank()) {
            findings.addAll(personal(plain(text), LocalDate.now(clock)));
            findings.addAll(residents(String.join("\n", text.facts().texts()), LocalDate.now(clock)));
        }
        links.deadWithin(text).forEach(address -> findings.add(new Finding(FindingKind.DEAD_LINK, address, null)));
        findings.addAll(links.findings(text));
        findings.addAll(LeaderNames.findings(plain(text), leaders.all()));
        findings.addAll(
                wrongWords(plain(text) + "\n" + String.join("\n", text.facts().texts()), dictionary.all()));
        return findings;
    }

    static List<Finding> elements(ArticleText text) {
        var findings = new ArrayList<Finding>();
        var body = Markup.parse(text.body()).body();
        if (!body.hasText() && body.select("img, video").isEmpty()) {
            findings.add(new Finding(FindingKind.BODY_EMPTY, "", null));
        }
        if (text.source() == null || text.source().isBlank()) {
            findings.add(new Finding(FindingKind.SOURCE_MISSING, "", null));
        }
        text.facts().missing().forEach(fact -> findings.add(new Finding(FindingKind.FACT_MISSING, fact, null)));
        body.select("img").stream()
                .filter(picture -> picture.attr("alt").isBlank())
                .forEach(picture ->
                        findings.add(new Finding(FindingKind.ALTERNATIVE_MISSING, picture.attr("src"), null)));
        body.select("video").stream()
                .filter(video -> !isDescribed(video))
                .forEach(video -> findings.add(new Finding(FindingKind.ALTERNATIVE_MISSING, video.attr("src"), null)));
        return findings;
    }

    /** Beneath it for everybody, or for those who only hear of it. */
    private static boolean isDescribed(Element video) {
        var figure = video.closest("figure");
        return !video.attr("aria-label").isBlank()
                || figure != null && !figure.select("figcaption").text().isBlank();
    }

    static List<Finding> personal(String plain, LocalDate today) {
        var findings = new ArrayList<>(residents(plain, today));
        MOBILE.matcher(plain)
                .results()
                .forEach(found -> findings.add(new Finding(FindingKind.MOBILE_NUMBER, masked(found.group()), null)));
        return findings;
    }

    /** Facts name telephones by which an office is reached, but no person's identity number. */
    private static List<Finding> residents(String plain, LocalDate today) {
        return EIGHTEEN.matcher(plain)
                .results()
                .map(found -> found.group())
                .filter(number -> ResidentId.read(number, today).isGood())
                .map(number -> new Finding(FindingKind.RESIDENT_ID, masked(number), null))
                .toList();
    }

    static List<Finding> wrongWords(String plain, List<WordCorrection> corrections) {
        return corrections.stream()
                .filter(each -> plain.contains(each.wrong()))
                .map(each -> new Finding(FindingKind.WRONG_WORD, each.wrong(), each.right()))
                .toList();
    }

    private static String plain(ArticleText text) {
        return Stream.of(
                        text.title(),
                        text.subtitle(),
                        text.summary(),
                        text.author(),
                        text.keywords(),
                        Markup.text(text.body()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static String masked(String number) {
        return number.substring(0, SHOWN) + "*".repeat(number.length() - SHOWN);
    }
}
