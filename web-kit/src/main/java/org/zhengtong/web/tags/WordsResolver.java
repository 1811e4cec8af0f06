package org.zhengtong.web.tags;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** Makes the words of the request's language known to pages as {@code words}; a page asks for hundreds of them. */
public class WordsResolver extends ELResolver {

    private static final String NAME = "words";

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null && NAME.equals(property)) {
            context.setPropertyResolved(true);
            return Words.in(Language.current());
        }
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (base == null && NAME.equals(property)) {
            context.setPropertyResolved(true);
            return Words.class;
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // words are read only: another resolver may answer, or none
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (base == null && NAME.equals(property)) {
            context.setPropertyResolved(true);
        }
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? String.class : null;
    }
}
