package org.zhengtong.portal.content.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.zhengtong.platform.support.fetching.FetchFault;
import org.zhengtong.portal.content.UnreachablePage;

/** One visit of the home page, or one of another page that did not answer. Those of one round bear its moment. */
@Entity
@Immutable
@Table(name = "content_visit")
public class Visit {

    /** The home page's path. */
    public static final String HOME = "/";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_visit_seq")
    @SequenceGenerator(name = "content_visit_seq", sequenceName = "content_visit_seq", allocationSize = 50)
    private Long id;

    private Instant visitedAt;
    private String path;

    @Enumerated(EnumType.STRING)
    private FetchFault fault;

    private int status;

    protected Visit() {}

    /** The home page answered. */
    public Visit(Instant round) {
        this.visitedAt = round;
        this.path = HOME;
    }

    /** A page did not. */
    public Visit(Instant round, UnreachablePage page) {
        this.visitedAt = round;
        this.path = page.path();
        this.fault = page.fault();
        this.status = page.status();
    }

    public UnreachablePage failure() {
        return new UnreachablePage(path, fault, status);
    }
}
