package org.zhengtong.platform.support.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.support.search.TermKind;
import org.zhengtong.platform.support.search.TermView;
import org.zhengtong.platform.support.search.entity.SearchTerm;

/** The kept words: some hundred lines in a county. They are read again every few seconds. */
@ApplicationScoped
public class Terms {

    private static final long NANOS_TO_LIVE = 3L * 1_000_000_000;
    private static final int MOST = 2_000;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    private volatile Loaded loaded;

    private record Loaded(List<TermView> terms, long at) {}

    public SearchTerm add(SearchTerm term) {
        entities.persist(term);
        return term;
    }

    public Optional<SearchTerm> find(long id) {
        return Optional.ofNullable(entities.find(SearchTerm.class, id));
    }

    public void remove(SearchTerm term) {
        entities.remove(term);
    }

    public List<TermView> all() {
        return entities.createQuery("select t from SearchTerm t order by t.kind, t.id", SearchTerm.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(SearchTerm::view)
                .toList();
    }

    /** For searching: a change is in force here with the next call, on other nodes some seconds later. */
    List<TermView> current() {
        var present = loaded;
        if (present == null || System.nanoTime() - present.at() > NANOS_TO_LIVE) {
            present = new Loaded(all(), System.nanoTime());
            loaded = present;
        }
        return present.terms();
    }

    /** Called after a change. */
    public void forget() {
        loaded = null;
    }

    List<List<String>> synonyms() {
        return current().stream()
                .filter(term -> term.kind() == TermKind.SYNONYMS)
                .map(TermView::words)
                .toList();
    }

    /** In the order in which editors wrote them down. */
    public List<String> recommended() {
        return current().stream()
                .filter(term -> term.kind() == TermKind.RECOMMENDED)
                .flatMap(term -> term.words().stream())
                .distinct()
                .toList();
    }

    List<String> stopWords() {
        return current().stream()
                .filter(term -> term.kind() == TermKind.STOP_WORDS)
                .flatMap(term -> term.words().stream())
                .toList();
    }
}
