package org.zhengtong.platform.support.search.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import org.zhengtong.platform.support.search.SearchRule;
import org.zhengtong.platform.support.search.TermForm;
import org.zhengtong.platform.support.search.TermKind;
import org.zhengtong.platform.support.search.TermView;

/** Words that mean the same, that say nothing, or that are recommended: kept by editors, in force with the next search. */
@Entity
@Table(name = "search_term")
public class SearchTerm {

    private static final String BAR = "|";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "search_term_seq")
    @SequenceGenerator(name = "search_term_seq", sequenceName = "search_term_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private TermKind kind;

    private String words;

    @Version
    private int version;

    protected SearchTerm() {}

    public SearchTerm(TermForm told) {
        describe(told);
    }

    public final void describe(TermForm told) {
        SearchRule.ONE_WORD_ALONE.require(
                told.getKind() != TermKind.SYNONYMS || told.list().size() > 1);
        this.kind = told.getKind();
        this.words = String.join(BAR, told.list());
    }

    /** @param seen the version that the editor saw who changes it now */
    public void requireUnchanged(int seen) {
        SearchRule.CHANGED_MEANWHILE.require(version == seen);
    }

    public TermView view() {
        return new TermView(id, kind, list(), version);
    }

    private List<String> list() {
        return Arrays.asList(words.split("\\|"));
    }

    public long id() {
        return id;
    }
}
