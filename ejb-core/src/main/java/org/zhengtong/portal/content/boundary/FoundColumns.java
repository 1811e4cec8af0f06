package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.platform.support.search.Document;
import org.zhengtong.platform.support.search.Portions;
import org.zhengtong.platform.support.search.SearchSource;
import org.zhengtong.portal.content.control.FindableColumns;

/** Columns and special topics, for whoever searches. */
@Stateless
@Local(SearchSource.class)
@PermitAll
public class FoundColumns implements SearchSource {

    @Inject
    FindableColumns columns;

    @Override
    public String name() {
        return FindableColumns.SOURCE;
    }

    @Override
    public long count() {
        return columns.all().size();
    }

    @Override
    public List<Document> after(String key, int most) {
        return Portions.after(columns.all(), key, most);
    }
}
