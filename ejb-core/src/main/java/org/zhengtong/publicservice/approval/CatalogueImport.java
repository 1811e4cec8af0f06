package org.zhengtong.publicservice.approval;

import java.util.List;

/**
 * What an import would do: a line for each matter of the file.
 *
 * @param content the matters that are new or changed, as JSON to be taken in after looking at it
 */
public record CatalogueImport(List<ImportedMatter> matters, String content) {

    public long count(ImportedMatter.State state) {
        return matters.stream().filter(each -> each.state() == state).count();
    }

    /** All or nothing: one faulty matter, and nothing is taken. */
    public boolean isAcceptable() {
        return count(ImportedMatter.State.FAULTY) == 0
                && count(ImportedMatter.State.NEW) + count(ImportedMatter.State.CHANGED) > 0;
    }
}
