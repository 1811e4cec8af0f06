package org.zhengtong.publicservice.approval.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengtong.publicservice.approval.CatalogueFault;
import org.zhengtong.publicservice.approval.CatalogueRule;

/** Collects what is wrong with one matter, so that its author learns all of it at once. */
final class MatterFaults {

    private final String matter;
    private final List<CatalogueFault> found = new ArrayList<>();

    MatterFaults(String matter) {
        this.matter = matter;
    }

    void add(CatalogueRule rule, String place, String... details) {
        found.add(new CatalogueFault(rule, matter, place, List.of(details)));
    }

    void unless(boolean holds, CatalogueRule rule, String place, String... details) {
        if (!holds) {
            add(rule, place, details);
        }
    }

    /** Finds what occurs twice, and returns what occurs. */
    Set<String> unique(List<String> codes, String place) {
        var seen = new HashSet<String>();
        codes.forEach(code -> unless(seen.add(code), CatalogueRule.DUPLICATE, place, code));
        return seen;
    }

    List<CatalogueFault> found() {
        return List.copyOf(found);
    }
}
