package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.platform.support.search.Document;
import org.zhengtong.platform.support.search.Portions;
import org.zhengtong.platform.support.search.SearchSource;
import org.zhengtong.publicservice.approval.control.FoundMatterTexts;

/** Matters, for whoever searches. */
@Stateless
@Local(SearchSource.class)
@PermitAll
public class FoundMatters implements SearchSource {

    @Inject
    FoundMatterTexts texts;

    @Override
    public String name() {
        return FoundMatterTexts.SOURCE;
    }

    @Override
    public long count() {
        return texts.all().size();
    }

    @Override
    public List<Document> after(String key, int most) {
        return Portions.after(texts.all(), key, most);
    }
}
