package org.zhengtong.web.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.zhengtong.portal.content.Facts;
import org.zhengtong.portal.content.LeaderFacts;
import org.zhengtong.portal.content.ProcurementFacts;
import org.zhengtong.portal.content.ProcurementKind;
import org.zhengtong.portal.content.ProjectFacts;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.portal.content.ServiceFacts;
import org.zhengtong.portal.content.TalentFacts;
import org.zhengtong.portal.content.UnitFacts;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/** What a kind of column knows of an article, as lines of a table. */
public final class FactLines {

    private static final int FEN = 2;
    private static final int TEN_THOUSAND = 4;

    private final Words words;
    private final LocalDate today;
    private final List<Line> lines = new ArrayList<>();

    /** @param label what it is */
    public record Line(String label, String value) {}

    private FactLines(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** What is not known has no line. */
    public static List<Line> of(Facts facts, Words words, LocalDate today) {
        return new FactLines(words, today).of(facts);
    }

    private List<Line> of(Facts facts) {
        if (facts instanceof RegulationFacts regulation) {
            regulation(regulation);
        } else if (facts instanceof ProcurementFacts procurement) {
            procurement(procurement);
        } else if (facts instanceof TalentFacts talent) {
            talent(talent);
        } else if (facts instanceof ProjectFacts project) {
            project(project);
        } else if (facts instanceof ServiceFacts service) {
            service(service);
        } else if (facts instanceof UnitFacts unit) {
            unit(unit);
        } else if (facts instanceof LeaderFacts leader) {
            line("post", leader.post());
            line("duties", leader.duties());
        }
        return List.copyOf(lines);
    }

    private void regulation(RegulationFacts facts) {
        line("issuer", facts.issuer());
        line("documentNumber", facts.documentNumber());
        line("issuedOn", facts.issuedOn());
        line("effectiveOn", facts.effectiveOn());
        line("endsOn", facts.endsOn());
        line("validity", facts.validity() == null ? null : words.of(facts.validityOn(today)));
    }

    private void procurement(ProcurementFacts facts) {
        line("procurement", words.of(facts.procurement()));
        line("procurementState", words.of(facts.stateOn(today)));
        line("projectNumber", facts.projectNumber());
        line("buyer", facts.buyer());
        line("budget", facts.budget() == null ? null : money(facts.budget(), words));
        line(facts.procurement() == ProcurementKind.INTENTION ? "expected" : "opens", facts.opens());
        line("closes", facts.closes());
        line("supplier", facts.supplier());
        line("price", facts.price() == null ? null : money(facts.price(), words));
    }

    private void talent(TalentFacts facts) {
        line("employer", facts.employer());
        line("position", facts.position());
        line("places", facts.places() == null ? null : facts.places().toString());
        line("pay", facts.pay());
        line("apply", facts.apply());
        line("closes", facts.closes());
    }

    private void project(ProjectFacts facts) {
        line("industry", facts.industry());
        line("place", facts.place());
        line("investment", facts.investment() == null ? null : money(facts.investment(), words));
        line("manner", facts.manner());
        line("contact", facts.contact());
    }

    private void service(ServiceFacts facts) {
        line("address", facts.address());
        line("phone", facts.phone());
        line("hours", facts.hours());
        line("charge", facts.price());
    }

    private void unit(UnitFacts facts) {
        line("head", facts.head());
        line("address", facts.address());
        line("phone", facts.phone());
        line("hours", facts.hours());
        line("duties", facts.duties());
    }

    private void line(String name, LocalDate day) {
        line(name, Dates.date(day, words.tongue()));
    }

    private void line(String name, String value) {
        if (!Objects.requireNonNullElse(value, "").isBlank()) {
            lines.add(new Line(words.get("content.fact." + name), value));
        }
    }

    /** In units of ten thousand yuan, as such amounts are told. */
    static String money(long fen, Words words) {
        var amount = BigDecimal.valueOf(fen, FEN + TEN_THOUSAND).stripTrailingZeros();
        return words.text(
                "content.money", String.format(Locale.ROOT, "%,." + Math.max(0, amount.scale()) + "f", amount));
    }
}
