package org.zhengtong.platform.support.search.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.search.Found;
import org.zhengtong.platform.support.search.Readers;
import org.zhengtong.platform.support.search.SearchQuery;
import org.zhengtong.platform.support.search.Suggestion;
import org.zhengtong.platform.support.search.control.Misses;
import org.zhengtong.platform.support.search.control.SearchIndex;
import org.zhengtong.platform.support.search.control.Terms;

/** One search over everything, for everybody: each sees what they may read, and no trace of what they may not. */
@Stateless
@DenyAll
public class Finding {

    private static final List<String> PERMISSIONS = Arrays.stream(Permission.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
            .map(Finding::value)
            .toList();

    @Inject
    SearchIndex index;

    @Inject
    Terms terms;

    @Inject
    Misses misses;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What the public may read, whoever asks: for pages that are the same for everybody. */
    @PermitAll
    public Found find(SearchQuery query, Page.Request page) {
        return counted(query, index.find(query, Set.of(Readers.PUBLIC), page));
    }

    /** What editors recommend to search for, in Chinese or in another language; empty if they recommend nothing. */
    @PermitAll
    public List<String> recommended(boolean chinese) {
        return terms.recommended().stream()
                .filter(each -> chinese == each.codePoints().anyMatch(Character::isIdeographic))
                .toList();
    }

    /** What the caller may read, for pages behind a sign-in. */
    @PermitAll
    public Found findForCaller(SearchQuery query, Page.Request page) {
        return counted(query, index.find(query, tokens(), page));
    }

    @PermitAll
    public List<Suggestion> suggest(SearchQuery query, int most) {
        return index.suggest(query, Set.of(Readers.PUBLIC), most);
    }

    @PermitAll
    public List<Suggestion> suggestForCaller(SearchQuery query, int most) {
        return index.suggest(query, tokens(), most);
    }

    /** How much that the public may read has come since a moment. */
    @PermitAll
    public long count(SearchQuery query, Instant since) {
        return index.count(query, Set.of(Readers.PUBLIC), since);
    }

    /** The same of what the caller may read. */
    @PermitAll
    public long countForCaller(SearchQuery query, Instant since) {
        return index.count(query, tokens(), since);
    }

    private Found counted(SearchQuery query, Found found) {
        if (found.near() || found.hits().total() == 0) {
            misses.count(query.text(), LocalDate.now(clock));
        }
        return found;
    }

    private Set<String> tokens() {
        var tokens = new TreeSet<String>();
        tokens.add(Readers.PUBLIC);
        PERMISSIONS.stream().filter(caller::may).map(Readers::holding).forEach(tokens::add);
        if (tokens.size() > 1) {
            tokens.add(Readers.STAFF);
        }
        return tokens;
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
