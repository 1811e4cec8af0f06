package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.platform.support.search.Document;
import org.zhengtong.platform.support.search.Portions;
import org.zhengtong.platform.support.search.SearchSource;
import org.zhengtong.portal.content.control.FindableUnits;

/** Units and their pages, for whoever searches. */
@Stateless
@Local(SearchSource.class)
@PermitAll
public class FoundUnits implements SearchSource {

    @Inject
    FindableUnits units;

    @Override
    public String name() {
        return FindableUnits.SOURCE;
    }

    @Override
    public long count() {
        return units.all().size();
    }

    @Override
    public List<Document> after(String key, int most) {
        return Portions.after(units.all(), key, most);
    }
}
