package org.zhengtong.platform.support.search;

import java.util.List;

/** A system whose documents can be found. Implement it as a session bean exposing this interface. */
public interface SearchSource {

    /** The same as in its documents. */
    String name();

    /** How many documents it has now; where fewer are known, it is gone through. */
    long count();

    /**
     * Its documents by key, for going through all of them.
     *
     * @param key of the last one that was given; empty for the beginning
     * @param most how many to give at most; fewer only at the end
     */
    List<Document> after(String key, int most);
}
