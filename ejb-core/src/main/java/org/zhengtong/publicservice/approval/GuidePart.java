package org.zhengtong.publicservice.approval;

import java.util.Arrays;
import java.util.List;

/** A part of a matter's guide 办事指南, as editors change it and comparisons show it. */
public enum GuidePart {
    BASICS,
    BASES("bases"),
    CONDITIONS("conditions"),
    MATERIALS("materials"),
    STEPS("steps"),
    LIMITS("limits"),
    FEE("fee"),
    PLACE("window", "visits"),
    RESULT("result"),
    QUESTIONS("questions"),
    /** The form, who handles it, and what the notices say: only files change it. */
    FORM("online", "notices");

    private final List<String> members;

    GuidePart(String... members) {
        this.members = List.of(members);
    }

    /** @param place in a matter's file, for example {@code limits.promised} */
    public static GuidePart of(String place) {
        var member = place.split("[.\\[]", 2)[0];
        return Arrays.stream(values())
                .filter(part -> part.members.contains(member))
                .findFirst()
                .orElse(BASICS);
    }

    public boolean isEditable() {
        return this != FORM;
    }
}
