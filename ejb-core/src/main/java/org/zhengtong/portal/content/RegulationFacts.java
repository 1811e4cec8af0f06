package org.zhengtong.portal.content;

import java.time.LocalDate;
import java.util.List;

/**
 * A law, regulation or normative document.
 *
 * @param documentNumber for example 清政规〔2026〕3号; laws have none
 * @param validity as its publisher said; whether it holds on a day, {@link #validityOn} says
 * @param versionOf the name that all versions of the same text share
 */
public record RegulationFacts(
        String documentNumber,
        String issuer,
        LocalDate issuedOn,
        LocalDate effectiveOn,
        Validity validity,
        String versionOf)
        implements Facts {

    @Override
    public List<String> missing() {
        return Facts.emptyAmong("issuer", issuer, "issuedOn", issuedOn, "validity", validity);
    }

    /** The same as a version of a text, in another state. */
    public RegulationFacts as(Validity state, String version) {
        return new RegulationFacts(documentNumber, issuer, issuedOn, effectiveOn, state, version);
    }

    /** As it is on a day. */
    public RegulationFacts on(LocalDate day) {
        return as(validityOn(day), versionOf);
    }

    /** What is in force is so from its day on, whenever that was written down; null where nobody said. */
    public Validity validityOn(LocalDate day) {
        if (effectiveOn == null || validity != Validity.IN_FORCE && validity != Validity.NOT_YET) {
            return validity;
        }
        return day.isBefore(effectiveOn) ? Validity.NOT_YET : Validity.IN_FORCE;
    }
}
