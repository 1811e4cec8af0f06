package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.publicservice.approval.CatalogueFault;
import org.zhengtong.publicservice.approval.GuideElement;
import org.zhengtong.publicservice.approval.GuidePart;
import org.zhengtong.publicservice.approval.MatterChange;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** Places and values of a matter in the reader's words. */
@Named
@ApplicationScoped
public class MatterWords {

    private static final String PLACE = "guide.";
    private static final String MEMBER = "guide.member.";

    /** Changes of one part of the guide. */
    public record Part(GuidePart part, List<MatterChange> changes) {}

    public List<Part> parts(List<MatterChange> changes) {
        Map<GuidePart, List<MatterChange>> byPart = new LinkedHashMap<>();
        changes.forEach(change ->
                byPart.computeIfAbsent(change.part(), each -> new ArrayList<>()).add(change));
        return byPart.entrySet().stream()
                .map(entry -> new Part(entry.getKey(), entry.getValue()))
                .toList();
    }

    public String placeOf(MatterChange change) {
        return name(change.place()) + (change.language() == null ? "" : words().get("guide.in." + change.language()));
    }

    /** Of which of several; empty where there is one. */
    public String elementOf(MatterChange change) {
        return words().of(change.element());
    }

    /** Null for nothing. */
    public String value(MatterChange change, String value) {
        if (value == null || change.kind() == null) {
            return value;
        }
        return value.lines().map(line -> constant(change.kind(), line)).collect(Collectors.joining("\n"));
    }

    private static String constant(String kind, String value) {
        return kind.equals("YES_NO")
                ? words().get(Boolean.parseBoolean(value) ? "guide.yes" : "guide.no")
                : words().find(kind + "." + value).orElse(value);
    }

    /** What is wrong, with the place as people call it. */
    public String textOf(CatalogueFault fault) {
        var parameters = new ArrayList<Object>(fault.details());
        parameters.add(0, placeName(fault.place()));
        parameters.add(0, fault.matter());
        return words().text(fault.rule().key(), parameters.toArray());
    }

    /** The same on the matter's own page, where its code need not be said. */
    public String textHere(CatalogueFault fault) {
        var here = new CatalogueFault(fault.rule(), "", fault.place(), fault.details());
        return textOf(here).replaceFirst("^[：:]\\s*", "");
    }

    public GuidePart partOf(CatalogueFault fault) {
        return GuidePart.of(fault.place());
    }

    /** The last part of a place that has a name. */
    private static String placeName(String place) {
        var steps = place.replaceAll("\\[[^]]*]", "");
        while (!steps.isEmpty()) {
            var known = words().find(PLACE + steps.replaceFirst("\\.(zh|en)$", ""));
            if (known.isPresent()) {
                return known.get();
            }
            steps = steps.contains(".") ? steps.substring(0, steps.lastIndexOf('.')) : "";
        }
        return words().of(GuidePart.of(place));
    }

    private static String name(String place) {
        return words().find(PLACE + place)
                .or(() -> words().find(MEMBER + place.substring(place.lastIndexOf('.') + 1)))
                .orElse(place);
    }

    public String heading(GuideElement element) {
        return words().get(PLACE + element.word())
                + element.language()
                        .map(tongue -> words().get("guide.in." + tongue))
                        .orElse("");
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
