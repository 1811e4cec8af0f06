package org.zhengtong.web.intranet.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.web.intranet.MenuPart;

/** 全文检索. */
@ApplicationScoped
public class SearchMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(Group.MINE, "search", "search", "/search/", null),
                new Entry(Group.PORTAL_AND_DATA, "searchWords", "sliders", "/search/words", Permission.SEARCH_TEND));
    }
}
