package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.portal.content.ArticleText;
import org.zhengtong.portal.content.Finding;
import org.zhengtong.portal.content.FindingKind;
import org.zhengtong.portal.content.OnlineMatters;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.entity.OutsideLink;

/** Where the links of a text lead. Those within the site are looked up; those outside are asked before, and remembered. */
@ApplicationScoped
public class Links {

    /** More of them nobody waits for. */
    public static final int MOST = 50;

    private static final Pattern ARTICLE = Pattern.compile("(?:/en)?/content/[^?#]{1,200}/(\\d{1,18})(?:[?#].*)?");
    private static final Pattern COLUMN =
            Pattern.compile("(?:/en)?/content/([a-z0-9-]{1,60}(?:/[a-z0-9-]{1,60}){0,5})/?(?:[?#].*)?");

    private static final Pattern MATTER =
            Pattern.compile("(?:/en)?/approval/(?:matter\\?code|apply\\?matter)=([^&#]{1,100})(?:[&#].*)?");

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    @Inject
    Articles articles;

    @Inject
    Columns columns;

    @Inject
    Instance<OnlineMatters> matters;

    @Inject
    Settings settings;

    /** Links within the site that lead to no published article, column or matter: two queries, however many links. */
    public List<String> deadWithin(ArticleText text) {
        var asked = addresses(text).toList();
        var online = articles.online(named(ARTICLE, asked).map(Long::valueOf).collect(Collectors.toSet()));
        var open = columns.among(Site.INTERNET, named(COLUMN, asked).collect(Collectors.toSet()));
        return asked.stream()
                .filter(address -> !leadsSomewhere(address, online, open) || namesAnUnknownMatter(address))
                .toList();
    }

    private static Stream<String> named(Pattern form, List<String> addresses) {
        return addresses.stream().map(form::matcher).filter(Matcher::matches).map(matched -> matched.group(1));
    }

    private boolean namesAnUnknownMatter(String address) {
        var matter = MATTER.matcher(address);
        return matter.matches() && matters.stream().noneMatch(each -> each.knows(matter.group(1)));
    }

    private static boolean leadsSomewhere(String address, Set<Long> online, Set<String> open) {
        var article = ARTICLE.matcher(address);
        if (article.matches()) {
            return online.contains(Long.valueOf(article.group(1)));
        }
        var column = COLUMN.matcher(address);
        return !column.matches() || open.contains(column.group(1));
    }

    /** What is to be said of those outside: one query. */
    public List<Finding> findings(ArticleText text) {
        var asked = outside(text);
        var known = known(asked).stream().collect(Collectors.toMap(OutsideLink::address, each -> each));
        return asked.stream()
                .flatMap(address -> finding(address, known.get(address)).stream())
                .toList();
    }

    /** @param link null for one that nobody looked at yet */
    private static Optional<Finding> finding(String address, OutsideLink link) {
        if (link != null && link.isDead()) {
            return Optional.of(new Finding(FindingKind.OUTSIDE_LINK, address, null));
        }
        return link != null && link.isGood()
                ? Optional.empty()
                : Optional.of(new Finding(FindingKind.UNSEEN_LINK, address, null));
    }

    /** Those outside of which nothing is known, or nothing that still holds. */
    public List<String> unknown(ArticleText text, Instant now) {
        var asked = outside(text);
        var known = known(asked).stream()
                .filter(each -> each.isKnown(now))
                .map(OutsideLink::address)
                .toList();
        return asked.stream().filter(each -> !known.contains(each)).toList();
    }

    public boolean hasOutside(ArticleText text) {
        return !outside(text).isEmpty();
    }

    /** As it is remembered, or as it begins to be. */
    public OutsideLink get(String address) {
        return Optional.ofNullable(entities.find(OutsideLink.class, address)).orElseGet(() -> new OutsideLink(address));
    }

    public void keep(OutsideLink link) {
        entities.persist(link);
    }

    private List<OutsideLink> known(Collection<String> addresses) {
        return addresses.isEmpty()
                ? List.of()
                : entities.createQuery("select l from OutsideLink l where l.address in :addresses", OutsideLink.class)
                        .setParameter("addresses", addresses)
                        .getResultList();
    }

    private List<String> outside(ArticleText text) {
        return addresses(text)
                .filter(each -> each.startsWith("http://") || each.startsWith("https://"))
                .filter(each -> each.length() <= OutsideLink.LONGEST)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Our own addresses without the part that names us. */
    private Stream<String> addresses(ArticleText text) {
        var own = settings.text(Setting.SITE_ADDRESS).strip();
        return Markup.parse(text.body()).select("a[href]").stream()
                .map(link -> link.attr("href").strip())
                .map(address -> address.startsWith(own + "/") ? address.substring(own.length()) : address);
    }
}
