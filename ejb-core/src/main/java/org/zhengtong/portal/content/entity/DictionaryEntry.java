package org.zhengtong.portal.content.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.DictionaryWord;
import org.zhengtong.portal.content.WordCorrection;

/** A wrong spelling, and the right one, as the editors keep them: looked for until it is retired. */
@Entity
@Table(name = "content_dictionary")
public class DictionaryEntry {

    @Id
    private String wrong;

    private String better;
    private boolean retired;

    protected DictionaryEntry() {}

    public DictionaryEntry(String wrong, String better) {
        this.wrong = wrong;
        correct(better);
    }

    /** What is right must not be found wrong again. */
    public final void correct(String better) {
        var right = better.strip();
        ContentRule.WORD_STILL_WRONG.require(!right.contains(wrong));
        this.better = right;
    }

    public void retire(boolean retired) {
        this.retired = retired;
    }

    public WordCorrection view() {
        return new WordCorrection(wrong, better);
    }

    public DictionaryWord word() {
        return new DictionaryWord(wrong, better, retired);
    }
}
