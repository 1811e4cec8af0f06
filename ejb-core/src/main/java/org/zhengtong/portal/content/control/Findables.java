package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.clock.CountyClock;
import org.zhengtong.platform.support.search.Document;
import org.zhengtong.platform.support.search.Readers;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.portal.content.ArticleText;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.LeaderFacts;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.UnitFacts;
import org.zhengtong.portal.content.entity.Article;

/** Published articles as search knows them: those of the internet for everybody, those of the intranet for staff. */
@ApplicationScoped
public class Findables {

    /** The name of articles among the sources of search. */
    public static final String SOURCE = "articles";

    private static final String ONLINE = " from Article a where a.shownId is not null and a.publishedAt <= :now"
            + " and (a.shownUntil is null or a.shownUntil > :now)";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    @Inject
    Articles articles;

    @Inject
    Columns columns;

    @Inject
    Attachments attachments;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    public static String key(Article article) {
        return article.number().toString();
    }

    public Document of(Article article) {
        var column = columns.get(article.column()).view();
        var text = articles.version(article.shown().orElseThrow()).text();
        var english = article.language() == Language.EN;
        return new Document(
                SOURCE,
                key(article),
                kind(text),
                english ? "en" : "zh",
                text.title(),
                plain(article, text),
                address(column, article),
                column.unit(),
                english ? column.name().en() : column.name().zh(),
                LocalDate.ofInstant(article.publishedAt(), CountyClock.ZONE),
                Set.of(column.site() == Site.INTERNET ? Readers.PUBLIC : Readers.STAFF),
                words(column, text, english ? Locale.ENGLISH : Locale.CHINESE),
                List.of(key(article)));
    }

    /** Its key words, and what people call the unit that it presents for short. */
    private List<String> words(ColumnView column, ArticleText text, Locale language) {
        var keywords = Stream.ofNullable(text.keywords()).filter(each -> !each.isBlank());
        var name = text.facts() instanceof UnitFacts && column.unit() != null
                ? directory
                        .unit(column.unit())
                        .filter(unit -> unit.name().in(language).equals(text.title()))
                        .map(unit -> unit.shortName().in(language))
                        .stream()
                : Stream.<String>empty();
        return Stream.concat(keywords, name).toList();
    }

    private static ResultKind kind(ArticleText text) {
        if (text.facts() instanceof LeaderFacts) {
            return ResultKind.LEADER;
        }
        return text.facts() instanceof UnitFacts ? ResultKind.UNIT : ResultKind.ARTICLE;
    }

    private static String address(ColumnView column, Article article) {
        return column.site() == Site.INTERNET
                ? "/content/" + column.path() + "/" + article.number()
                : "/intranet/portal/article?number=" + article.number();
    }

    /** All that a reader sees of it, without markup, and what stands in its attachments. */
    private String plain(Article article, ArticleText text) {
        var own = Stream.of(
                text.subtitle(),
                text.summary(),
                Jsoup.parseBodyFragment(text.body()).text(),
                String.join("\n", text.facts().texts()));
        var parts = Stream.concat(own, attachments.texts(article).stream())
                .filter(part -> part != null && !part.isBlank())
                .distinct()
                .toList();
        return parts.stream().filter(part -> isNew(part, parts)).collect(Collectors.joining("\n"));
    }

    /** A summary is often the beginning of the text: nobody wants to read it twice under a title. */
    private static boolean isNew(String part, List<String> parts) {
        return parts.stream().noneMatch(other -> other.length() > part.length() && other.contains(part));
    }

    /** Names of units that an article on the internet presents. */
    public Set<String> presentedUnits() {
        List<?> names = entities.createNativeQuery("select v.title from content_article a"
                        + " join content_version v on v.id = a.shown_id join content_column c on c.id = a.column_id"
                        + " where c.site = 'INTERNET' and c.kind = 'UNITS' and v.facts like :unit"
                        + " and a.published_at <= :now and (a.shown_until is null or a.shown_until > :now)")
                .setParameter("unit", "{\"kind\":\"unit\"%")
                .setParameter("now", clock.instant())
                .getResultList();
        return names.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    public long count() {
        return entities.createQuery("select count(a)" + ONLINE, Long.class)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    /** By number. */
    public List<Document> after(long number, int most) {
        return entities.createQuery("select a" + ONLINE + " and a.number > :number order by a.number", Article.class)
                .setParameter("now", clock.instant())
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultStream()
                .map(this::of)
                .toList();
    }
}
