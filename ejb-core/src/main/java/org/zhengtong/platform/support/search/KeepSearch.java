package org.zhengtong.platform.support.search;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A search to be kept, under the name that its owner gives it. */
public class KeepSearch implements Serializable {

    /** Of its name. */
    public static final int LONGEST = 60;

    private static final long serialVersionUID = 1L;

    private final SearchQuery query;
    private final boolean internal;

    @NotBlank(message = "{search.input.name}")
    @Size(max = LONGEST, message = "{search.input.long}")
    private String name;

    /**
     * @param query as it was asked
     * @param internal whether it was asked on the intranet
     */
    public KeepSearch(SearchQuery query, boolean internal) {
        this.query = query;
        this.internal = internal;
        this.name = query.text();
    }

    @NotBlank(message = "{search.input.text}")
    @Size(max = LONGEST, message = "{search.input.long}")
    public String getText() {
        return query.text();
    }

    public SearchQuery query() {
        return query;
    }

    public boolean isInternal() {
        return internal;
    }

    /** Without spaces around it. */
    public String name() {
        return name.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
