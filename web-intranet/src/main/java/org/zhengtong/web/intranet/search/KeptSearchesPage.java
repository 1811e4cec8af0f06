package org.zhengtong.web.intranet.search;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.zhengtong.platform.support.search.KeepSearch;
import org.zhengtong.platform.support.search.KeptSearchView;
import org.zhengtong.platform.support.search.boundary.OwnSearches;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.pages.Redirect;

/** One's own searches beside the one that was just asked, which can be kept too. */
@Named
@ViewScoped
public class KeptSearchesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnSearches searches;

    @Inject
    transient StaffSearchPage asked;

    private KeepSearch form;
    private List<KeptSearchView> kept;

    @PostConstruct
    void read() {
        form = new KeepSearch(asked.query(), true);
        kept = searches.mine(true);
    }

    public void keep() {
        searches.keep(form);
        News.tell("search_index.own.kept");
        goOn();
    }

    public void remove(long id) {
        searches.remove(id);
        goOn();
    }

    /** What was found stays where it is. */
    private void goOn() {
        Redirect.to(OpenSearch.addressOf(form.query()));
    }

    public KeepSearch getForm() {
        return form;
    }

    public List<KeptSearchView> getKept() {
        return kept;
    }
}
