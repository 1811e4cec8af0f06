package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.DictionaryWord;
import org.zhengtong.portal.content.WriteWord;
import org.zhengtong.portal.content.control.Dictionary;
import org.zhengtong.portal.content.entity.DictionaryEntry;

/** The dictionary of common wrong spellings 易错词库: what is written here is looked for from the next check on. */
@Stateless
@DenyAll
public class DictionaryDesk {

    private static final String MANAGE = "content.manage";

    @Inject
    Dictionary dictionary;

    /** @param text part of either spelling; null for all */
    @RolesAllowed(MANAGE)
    public Page<DictionaryWord> words(String text, Page.Request page) {
        return dictionary.page(text, page);
    }

    /** @throws NotFound for a spelling that is not in it */
    @RolesAllowed(MANAGE)
    public DictionaryWord word(String wrong) {
        return there(wrong).word();
    }

    @RolesAllowed(MANAGE)
    @Audited("content.word.add")
    public void add(@Valid WriteWord told) {
        var wrong = told.wrong().strip();
        ContentRule.WORD_TAKEN.require(dictionary.find(wrong).isEmpty());
        dictionary.add(new DictionaryEntry(wrong, told.better()));
    }

    /** The wrong spelling stays: another one is another word. */
    @RolesAllowed(MANAGE)
    @Audited("content.word.change")
    public void change(@Valid WriteWord told) {
        there(told.wrong()).correct(told.better());
    }

    /** It is not looked for any more, and can be taken up again. */
    @RolesAllowed(MANAGE)
    @Audited("content.word.retire")
    public void retire(String wrong) {
        there(wrong).retire(true);
    }

    @RolesAllowed(MANAGE)
    @Audited("content.word.restore")
    public void restore(String wrong) {
        there(wrong).retire(false);
    }

    private DictionaryEntry there(String wrong) {
        return dictionary.find(wrong).orElseThrow(() -> new NotFound(DictionaryWord.class, wrong));
    }
}
