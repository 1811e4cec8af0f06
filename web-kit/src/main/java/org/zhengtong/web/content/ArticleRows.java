package org.zhengtong.web.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.zhengtong.portal.content.ArticleSummary;
import org.zhengtong.portal.content.Facts;
import org.zhengtong.portal.content.LeaderFacts;
import org.zhengtong.portal.content.ProcurementFacts;
import org.zhengtong.portal.content.ProcurementKind;
import org.zhengtong.portal.content.ProcurementState;
import org.zhengtong.portal.content.ProjectFacts;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.portal.content.ServiceFacts;
import org.zhengtong.portal.content.TalentFacts;
import org.zhengtong.portal.content.UnitFacts;
import org.zhengtong.portal.content.Validity;
import org.zhengtong.web.content.ArticleRow.Mark;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/** Writes articles into lists, each kind with what its readers look for. */
public final class ArticleRows {

    private static final int SOON = 7;
    private static final Map<Validity, String> LOOKS = Map.of(
            Validity.IN_FORCE, "green", Validity.REPEALED, "red", Validity.AMENDED, "amber", Validity.NOT_YET, "blue");

    private final Words words;
    private final LocalDate today;
    private final ColumnPaths paths;

    public ArticleRows(Words words, LocalDate today, ColumnPaths paths) {
        this.words = words;
        this.today = today;
        this.paths = paths;
    }

    public ArticleRow of(ArticleSummary article) {
        var facts = article.facts();
        var closes = closes(facts);
        return new ArticleRow(
                paths.of(article),
                article.title(),
                article.summary(),
                Dates.dayOf(article.publishedAt()),
                article.cover() == null ? null : "/media/" + article.cover(),
                marks(facts),
                notes(article),
                closes == null ? end(facts) : until(closes),
                closes != null && left(closes) >= 0 && left(closes) <= SOON);
    }

    public List<Mark> marks(Facts facts) {
        var marks = new ArrayList<Mark>();
        if (facts instanceof RegulationFacts regulation && regulation.validity() != null) {
            var validity = regulation.validityOn(today);
            marks.add(new Mark(LOOKS.get(validity), words.of(validity)));
        } else if (facts instanceof ProcurementFacts procurement) {
            var state = procurement.stateOn(today);
            marks.add(new Mark("blue", words.of(procurement.procurement())));
            marks.add(new Mark(state == ProcurementState.OPEN ? "green" : "line", words.of(state)));
        }
        return marks;
    }

    private List<String> notes(ArticleSummary article) {
        return told(article.facts(), article.source())
                .filter(Objects::nonNull)
                .filter(note -> !note.isBlank())
                .toList();
    }

    private Stream<String> told(Facts facts, String source) {
        if (facts instanceof RegulationFacts regulation) {
            return Stream.of(regulation.issuer(), regulation.documentNumber(), issued(regulation));
        }
        if (facts instanceof ProcurementFacts procurement) {
            var budget = procurement.budget() == null ? null : FactLines.money(procurement.budget(), words);
            return Stream.of(procurement.buyer(), procurement.projectNumber(), budget);
        }
        if (facts instanceof TalentFacts talent) {
            var places = talent.places() == null ? null : words.text("content.places", talent.places());
            return Stream.of(talent.employer(), places, talent.pay());
        }
        if (facts instanceof ProjectFacts project) {
            return Stream.of(project.industry(), project.place(), project.manner());
        }
        if (facts instanceof ServiceFacts service) {
            return Stream.of(service.address(), service.phone(), service.hours());
        }
        if (facts instanceof UnitFacts unit) {
            return Stream.of(unit.address(), unit.phone());
        }
        return facts instanceof LeaderFacts leader ? Stream.of(leader.post()) : Stream.of(source);
    }

    /** What tells versions of the same law apart, which carry no number; null where it is not known. */
    public String issued(RegulationFacts regulation) {
        return regulation.issuedOn() == null || regulation.versionOf() == null
                ? null
                : words.text("content.issued", Dates.date(regulation.issuedOn(), words.tongue()));
    }

    private static LocalDate closes(Facts facts) {
        if (facts instanceof ProcurementFacts procurement) {
            return procurement.takesBids() ? procurement.closes() : null;
        }
        return facts instanceof TalentFacts talent ? talent.closes() : null;
    }

    private String end(Facts facts) {
        if (facts instanceof RegulationFacts regulation && regulation.effectiveOn() != null) {
            return words.text("content.effective", Dates.date(regulation.effectiveOn(), words.tongue()));
        }
        if (facts instanceof ProcurementFacts purchase
                && purchase.procurement() == ProcurementKind.INTENTION
                && purchase.opens() != null) {
            return words.text("content.expected", Dates.date(purchase.opens(), words.tongue()));
        }
        return facts instanceof ProjectFacts project && project.investment() != null
                ? FactLines.money(project.investment(), words)
                : null;
    }

    private String until(LocalDate closes) {
        var left = left(closes);
        if (left < 0) {
            return words.get("content.closed");
        }
        return left <= SOON
                ? words.text("content.days.left", left)
                : words.text("content.closes", Dates.shortDate(closes, words.tongue()));
    }

    private long left(LocalDate closes) {
        return ChronoUnit.DAYS.between(today, closes);
    }
}
