package org.zhengtong.portal.content.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.zhengtong.portal.content.WordCorrection;

/** A wrong spelling, and the right one, as the editors keep them. */
@Entity
@Table(name = "content_dictionary")
public class DictionaryEntry {

    @Id
    private String wrong;

    private String better;

    protected DictionaryEntry() {}

    public DictionaryEntry(String wrong, String better) {
        this.wrong = wrong;
        this.better = better;
    }

    public WordCorrection view() {
        return new WordCorrection(wrong, better);
    }
}
