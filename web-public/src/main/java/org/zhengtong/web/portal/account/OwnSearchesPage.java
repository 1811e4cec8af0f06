package org.zhengtong.web.portal.account;

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
import org.zhengtong.web.portal.SearchAddress;

/** One's own searches: one comes here from the results to keep a search, and from one's own pages to look after them. */
@Named
@ViewScoped
public class OwnSearchesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/account/searches";

    @Inject
    transient OwnSearches searches;

    @Inject
    transient SearchAddress address;

    private KeepSearch form;
    private List<KeptSearchView> kept;

    @PostConstruct
    void read() {
        form = new KeepSearch(address.query(), false);
        kept = searches.mine(false);
    }

    public void keep() {
        searches.keep(form);
        News.tell("account_searches.done.kept");
        Redirect.to(HERE);
    }

    public void remove(long id) {
        searches.remove(id);
        Redirect.to(HERE);
    }

    /** Whether one comes from a search that can be kept. */
    public boolean isAsked() {
        return form.query().text() != null;
    }

    public KeepSearch getForm() {
        return form;
    }

    public List<KeptSearchView> getKept() {
        return kept;
    }
}
