package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.portal.content.ArticleState;
import org.zhengtong.portal.content.ArticleText;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.FindingKind;
import org.zhengtong.portal.content.ImportFault;
import org.zhengtong.portal.content.ImportOutcome;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.portal.content.Validity;
import org.zhengtong.portal.content.entity.Article;
import org.zhengtong.portal.content.entity.ArticleImport;
import org.zhengtong.portal.content.entity.ImportedFile;
import org.zhengtong.portal.content.entity.SiteColumn;

/**
 * Makes an article of a file. The same file in the same column is the same article: what says the same as at its last import is
 * left alone, whoever edited the article since; what says something else is its next version, and a draft if somebody did. Of a regulation the newest text holds, and those before it are amended.
 */
@ApplicationScoped
public class TakingIn {

    /** What an old text does not say of itself nobody may know: it is published nevertheless. */
    private static final Set<FindingKind> EXCUSED = Set.of(FindingKind.FACT_MISSING);

    private static final int LONGEST_TITLE = 200;

    /** What no database keeps in a text. */
    private static final String UNWRITABLE = "[\\p{Cntrl}&&[^\n\t\r]]";

    @Inject
    Articles articles;

    @Inject
    Columns columns;

    @Inject
    Imports imports;

    @Inject
    Checks checks;

    @Inject
    Publishing publishing;

    @Inject
    Clock clock;

    /** Whatever is wrong with the file is written down beside it. */
    public void take(ArticleImport run, ImportedFile file, ImportArchive archive, ImportMapping mapping) {
        try {
            var column = columns.get(run.column());
            var content = archive.content(file.path())
                    .orElseThrow(() -> new ImportFailure(ImportFault.TOO_LARGE, (String) null));
            var read = ReadText.of(file.path(), content);
            var fields = new HashMap<>(read.fields());
            fields.putAll(mapping.of(file.path()));
            fields.replaceAll((name, value) -> value == null ? null : value.replaceAll(UNWRITABLE, ""));
            LawHead.readName(file.path(), fields);
            LawHead.readEnd(read.body().body().text(), fields);
            var text = text(run, column, fields, read);
            var others = others(file, column, text);
            if (keep(run, file, column, told(text, others), fields)) {
                overtake(run, text, others);
            }
        } catch (ImportFailure failure) {
            file.failed(failure.fault(), failure.getMessage());
        } catch (IOException damaged) {
            file.failed(ImportFault.UNREADABLE, null);
        } catch (RuleViolation refused) {
            file.failed(
                    fault(refused),
                    refused.rule() == ContentRule.MARKUP_TOO_LARGE
                            ? null
                            : refused.rule().key());
        }
    }

    private static ImportFault fault(RuleViolation refused) {
        if (refused.rule() == ContentRule.MARKUP_TOO_LARGE) {
            return ImportFault.TOO_LARGE;
        }
        return refused.rule() == ContentRule.NOT_IN_THAT_STATE ? ImportFault.ARTICLE_BUSY : ImportFault.REFUSED;
    }

    private ArticleText text(ArticleImport run, SiteColumn column, Map<String, String> fields, ReadText read)
            throws ImportFailure {
        var title = fields.getOrDefault("title", "").strip().replaceAll("\\s+", " ");
        require(!title.isEmpty(), ImportFault.TITLE_MISSING, null);
        require(title.length() <= LONGEST_TITLE, ImportFault.VALUE_MALFORMED, "title");
        fields.put("title", title);
        var body = Markup.parse(Markup.clean(read.body().body().html().replaceAll(UNWRITABLE, "")));
        body.outputSettings().prettyPrint(false);
        LawAnchors.put(body.body());
        require(body.body().hasText(), ImportFault.TEXT_MISSING, null);
        return new ArticleText(
                title,
                within(fields, "subtitle", LONGEST_TITLE),
                within(fields, "summary", 1_000),
                fields.containsKey("source") ? within(fields, "source", 100) : run.source(),
                within(fields, "author", 100),
                within(fields, "keywords", 200),
                body.body().html().strip(),
                ReadFacts.of(column.kind(), fields, LocalDate.now(clock)),
                null);
    }

    private static String within(Map<String, String> fields, String name, int most) throws ImportFailure {
        var value = fields.get(name);
        require(value == null || value.length() <= most, ImportFault.VALUE_MALFORMED, name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static void require(boolean good, ImportFault fault, String detail) throws ImportFailure {
        if (!good) {
            throw new ImportFailure(fault, detail);
        }
    }

    /** Where there is a newer text, this one holds until that is in force; where there are older ones, they do from now on. */
    private ArticleText told(ArticleText text, List<ImportedFile> others) {
        if (!(text.facts() instanceof RegulationFacts facts) || facts.validity() != Validity.IN_FORCE) {
            return text;
        }
        return others.stream()
                .filter(each -> isBefore(facts.issuedOn(), each.issuedOn()))
                .min(Comparator.comparing(ImportedFile::issuedOn))
                .map(each ->
                        articles.latest(articles.get(each.article())).text().facts())
                .filter(RegulationFacts.class::isInstance)
                .map(successor -> (RegulationFacts) successor)
                .filter(TakingIn::isToComeInto)
                .map(successor -> text.with(facts.amended(successor.effectiveOn())))
                .orElse(text);
    }

    /** Of what is not in force yet it has to be known when it will be: until then the older version holds. */
    private static boolean isToComeInto(RegulationFacts successor) {
        return successor.validity() != Validity.NOT_YET || successor.effectiveOn() != null;
    }

    /** Files whose articles are other versions of the same regulation. */
    private List<ImportedFile> others(ImportedFile file, SiteColumn column, ArticleText text) {
        if (!(text.facts() instanceof RegulationFacts facts) || facts.versionOf() == null) {
            return List.of();
        }
        file.isVersionOf(facts.versionOf(), facts.issuedOn());
        return imports.versions(column.id(), facts.versionOf()).stream()
                .filter(each -> !each.path().equals(file.path()))
                .toList();
    }

    private static boolean isBefore(LocalDate one, LocalDate other) {
        return other != null && (one == null || one.isBefore(other));
    }

    /** @return whether there is anything new */
    private boolean keep(
            ArticleImport run, ImportedFile file, SiteColumn column, ArticleText text, Map<String, String> fields)
            throws ImportFailure {
        var now = clock.instant();
        var origin = origin(run, file);
        var there = articles.find(column.id(), origin);
        var last = there.flatMap(article -> imports.lastVersion(article.number()));
        if (there.isPresent() && lastImported(there.get(), last).equals(text)) {
            file.became(ImportOutcome.UNCHANGED, there.get().number(), text.title());
            return false;
        }
        var editedSince = there.isPresent()
                && last.filter(each -> each < there.get().latestSerial()).isPresent();
        var isExpected = there.map(this::isExpected).orElse(true);
        var published = published(fields);
        var article = there.isPresent()
                ? there.get()
                : articles.add(new Article(articles.nextNumber(), column, run.language(), run.startedBy(), now)
                        .importedFrom(origin)
                        .publishedBefore(published, now));
        articles.add(article.save(text, article.latestSerial(), run.startedBy(), now));
        file.isIn(article.latestSerial());
        var goesOnline = run.publishes() && isGood(text) && isExpected && !editedSince;
        if (goesOnline) {
            article.release();
            publishing.whenDue(article, now);
        }
        file.became(
                run.publishes() && !goesOnline ? ImportOutcome.HELD : ImportOutcome.TAKEN,
                article.number(),
                text.title());
        return true;
    }

    /** What somebody took down, or has begun to change beside its text, is for somebody to publish. */
    private boolean isExpected(Article article) {
        return article.state() == ArticleState.PUBLISHED
                || article.state() == ArticleState.DRAFT
                        && article.shownAt() == null
                        && articles.media(article).isEmpty();
    }

    private ArticleText lastImported(Article article, Optional<Integer> serial) {
        return serial.map(each -> articles.version(article, each))
                .orElseGet(() -> articles.latest(article))
                .text();
    }

    /** The same path in the other language is another text. */
    private static String origin(ArticleImport run, ImportedFile file) {
        return run.language() == Language.ZH ? file.path() : run.language() + ":" + file.path();
    }

    private Instant published(Map<String, String> fields) throws ImportFailure {
        if (!fields.containsKey("date")) {
            return null;
        }
        try {
            var day = LocalDate.parse(ReadFacts.plainDay(fields.get("date")));
            return day.atStartOfDay(clock.getZone()).toInstant();
        } catch (DateTimeException malformed) {
            throw new ImportFailure(ImportFault.VALUE_MALFORMED, "date");
        }
    }

    private boolean isGood(ArticleText text) {
        var excused = isDated(text) ? EXCUSED : Set.of();
        return checks.of(text, null).stream()
                .noneMatch(each -> each.kind().isBlocking() && !excused.contains(each.kind()));
    }

    /** Of a regulation without any day nobody can say whether it is in force. */
    private static boolean isDated(ArticleText text) {
        return !(text.facts() instanceof RegulationFacts facts)
                || facts.issuedOn() != null
                || facts.effectiveOn() != null;
    }

    private void overtake(ArticleImport run, ArticleText text, List<ImportedFile> others) {
        if (text.facts() instanceof RegulationFacts facts && isToComeInto(facts)) {
            var now = clock.instant();
            others.stream()
                    .filter(each -> isBefore(each.issuedOn(), facts.issuedOn()))
                    .forEach(each -> overtaken(each, articles.locked(each.article()), facts.effectiveOn(), run, now));
        }
    }

    private void overtaken(ImportedFile file, Article older, LocalDate since, ArticleImport run, Instant now) {
        var text = articles.latest(older).text();
        var state = older.state();
        if (state.isEditable()
                && text.facts() instanceof RegulationFacts facts
                && facts.validity() == Validity.IN_FORCE) {
            var seen = older.latestSerial();
            articles.add(older.save(text.with(facts.amended(since)), seen, run.startedBy(), now));
            if (imports.lastVersion(older.number()).filter(each -> each == seen).isPresent()) {
                file.isIn(older.latestSerial());
            }
            if (state == ArticleState.PUBLISHED && run.publishes()) {
                older.release();
                publishing.publish(older, now);
            }
        }
    }
}
