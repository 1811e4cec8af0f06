package org.zhengtong.platform.support.freshness.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;

/** A change that made pages stale, as one node tells the others. Written once. */
@Entity
@Table(name = "freshness_change")
public class StaleChange {

    /** Characters of all prefixes; where there are more of them, all pages are stale. */
    private static final int LONGEST = 2_000;

    private static final String ALL = "/";
    private static final String BETWEEN = " ";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "freshness_change_seq")
    @SequenceGenerator(name = "freshness_change_seq", sequenceName = "freshness_change_seq", allocationSize = 1)
    private Long id;

    private String node;
    private String prefixes;

    protected StaleChange() {}

    public StaleChange(String node, List<String> prefixes) {
        var joined = String.join(BETWEEN, prefixes);
        this.node = node;
        this.prefixes = joined.length() > LONGEST ? ALL : joined;
    }

    public long id() {
        return id;
    }

    public String node() {
        return node;
    }

    public List<String> prefixes() {
        return List.of(prefixes.split(BETWEEN));
    }
}
