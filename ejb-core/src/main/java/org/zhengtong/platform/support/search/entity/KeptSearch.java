package org.zhengtong.platform.support.search.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.search.KeepSearch;
import org.zhengtong.platform.support.search.KeptSearchView;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.platform.support.search.SearchOrder;
import org.zhengtong.platform.support.search.SearchQuery;

/** A search that somebody keeps, with the moment at which they last looked at what it finds. It is theirs alone. */
@Entity
@Table(name = "search_kept")
public class KeptSearch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "search_kept_seq")
    @SequenceGenerator(name = "search_kept_seq", sequenceName = "search_kept_seq", allocationSize = 50)
    private Long id;

    private long accountId;
    private boolean internal;
    private String name;
    private String text;

    @Enumerated(EnumType.STRING)
    private ResultKind kind;

    private String section;
    private Long unitId;
    private Integer publishedYear;

    @Enumerated(EnumType.STRING)
    private SearchOrder sortOrder;

    private String language;
    private Instant seenAt;

    protected KeptSearch() {}

    public KeptSearch(AccountId owner, KeepSearch told, Instant now) {
        this.accountId = owner.value();
        this.internal = told.isInternal();
        this.name = told.name();
        this.text = told.query().text();
        this.kind = told.query().kind();
        this.section = told.query().section();
        this.unitId = told.query().unit();
        this.publishedYear = told.query().year();
        this.sortOrder = told.query().order();
        this.language = told.query().language();
        this.seenAt = now;
    }

    /** Its owner looks at what it finds. */
    public void seen(Instant now) {
        seenAt = now;
    }

    public boolean isOf(AccountId account) {
        return accountId == account.value();
    }

    public boolean looksFor(SearchQuery query) {
        return query().equals(query);
    }

    public SearchQuery query() {
        return new SearchQuery(text, kind, section, unitId, publishedYear, language, sortOrder);
    }

    public Instant seenAt() {
        return seenAt;
    }

    public long id() {
        return id;
    }

    /** @param fresh how much has come since its owner last looked */
    public KeptSearchView view(long fresh) {
        return new KeptSearchView(id, name, query(), fresh);
    }
}
