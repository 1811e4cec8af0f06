package org.zhengtong.publicservice.approval;

import java.util.List;
import java.util.stream.Stream;
import org.zhengtong.kernel.RuleViolation;

/**
 * One thing wrong with a matter's file.
 *
 * @param matter the matter's code
 * @param place path in the file, for example {@code online.form[2].fields[0].label}
 * @param details as {@link CatalogueRule} says
 */
public record CatalogueFault(CatalogueRule rule, String matter, String place, List<String> details) {

    /** The same as a refusal, with the parameters that the rule's words expect. */
    public RuleViolation violation() {
        return rule.violated(
                Stream.concat(Stream.of(matter, place), details.stream()).toArray());
    }

    @Override
    public String toString() {
        return rule + " " + matter + " " + place + " " + details;
    }
}
