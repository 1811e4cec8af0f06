package org.zhengtong.portal.map.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.platform.support.search.Document;
import org.zhengtong.platform.support.search.SearchSource;
import org.zhengtong.portal.map.control.FindablePlaces;

/** Places that are open, for whoever searches. */
@Stateless
@Local(SearchSource.class)
@PermitAll
public class FoundPlaces implements SearchSource {

    @Inject
    FindablePlaces places;

    @Override
    public String name() {
        return FindablePlaces.SOURCE;
    }

    @Override
    public long count() {
        return places.count();
    }

    @Override
    public List<Document> after(String key, int most) {
        return places.after(key, most);
    }
}
