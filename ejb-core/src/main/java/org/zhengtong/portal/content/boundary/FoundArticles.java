package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.platform.support.search.Document;
import org.zhengtong.platform.support.search.SearchSource;
import org.zhengtong.portal.content.control.Findables;

/** What is published, for whoever searches. */
@Stateless
@Local(SearchSource.class)
@PermitAll
public class FoundArticles implements SearchSource {

    @Inject
    Findables findables;

    @Override
    public String name() {
        return Findables.SOURCE;
    }

    @Override
    public long count() {
        return findables.count();
    }

    @Override
    public List<Document> after(String key, int most) {
        return findables.after(key.isEmpty() ? 0 : Long.parseLong(key), most);
    }
}
