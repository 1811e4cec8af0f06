package org.zhengtong.portal.content;

import java.time.LocalDate;
import java.util.List;

/**
 * A law, regulation or normative document.
 *
 * @param documentNumber for example 清政规〔2026〕3号; laws have none
 * @param endsOn the first day on which it no longer holds: its time is over, or another version takes its place; null for none
 * @param validity as its publisher said; whether it holds on a day, {@link #validityOn} says
 * @param versionOf the name that all versions of the same text share
 */
public record RegulationFacts(
        String documentNumber,
        String issuer,
        LocalDate issuedOn,
        LocalDate effectiveOn,
        LocalDate endsOn,
        Validity validity,
        String versionOf)
        implements Facts {

    @Override
    public List<String> missing() {
        return Facts.emptyAmong("issuer", issuer, "issuedOn", issuedOn, "validity", validity);
    }

    /** The same as a version of a text, in another state. */
    public RegulationFacts as(Validity state, String version) {
        return new RegulationFacts(documentNumber, issuer, issuedOn, effectiveOn, endsOn, state, version);
    }

    /** Another version takes its place on a day; null where nobody knows the day. */
    public RegulationFacts amended(LocalDate day) {
        return new RegulationFacts(documentNumber, issuer, issuedOn, effectiveOn, day, Validity.AMENDED, versionOf);
    }

    /** As it is on a day. */
    public RegulationFacts on(LocalDate day) {
        return as(validityOn(day), versionOf);
    }

    /** What is in force is so from its day on and until its end, whenever that was written down; null where nobody said. */
    public Validity validityOn(LocalDate day) {
        if (endsOn != null && validity != null) {
            return day.isBefore(endsOn) ? begun(day, Validity.IN_FORCE) : ended();
        }
        return isOver() ? validity : begun(day, validity);
    }

    private Validity begun(LocalDate day, Validity otherwise) {
        if (effectiveOn == null || otherwise == null) {
            return otherwise;
        }
        return day.isBefore(effectiveOn) ? Validity.NOT_YET : Validity.IN_FORCE;
    }

    private Validity ended() {
        return isOver() ? validity : Validity.REPEALED;
    }

    private boolean isOver() {
        return validity == Validity.AMENDED || validity == Validity.REPEALED;
    }
}
