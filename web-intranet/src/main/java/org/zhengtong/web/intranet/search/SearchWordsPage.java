package org.zhengtong.web.intranet.search;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.zhengtong.platform.support.search.IndexState;
import org.zhengtong.platform.support.search.Miss;
import org.zhengtong.platform.support.search.TermForm;
import org.zhengtong.platform.support.search.TermKind;
import org.zhengtong.platform.support.search.TermView;
import org.zhengtong.platform.support.search.boundary.IndexDesk;
import org.zhengtong.platform.support.search.boundary.SynonymDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** Words of the search, what nobody found, and the state of the index. */
@Named
@ViewScoped
public class SearchWordsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/search/words";

    @Inject
    transient SynonymDesk desk;

    @Inject
    transient IndexDesk index;

    private List<TermView> terms;
    private TermForm form = new TermForm();

    @PostConstruct
    void read() {
        terms = desk.terms();
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("term");
        terms.stream()
                .filter(each -> String.valueOf(each.id()).equals(asked))
                .findFirst()
                .ifPresent(each -> form = TermForm.of(each));
    }

    /** Asked before anything is written: whoever does not tend the search sees none of it. */
    public void open() {
        getTerms();
    }

    public void save() {
        desk.save(form);
        News.tell("search_words.done.saved");
        Redirect.to(HERE);
    }

    public void remove(long id) {
        desk.remove(id);
        Redirect.to(HERE);
    }

    public void forget(String text) {
        desk.forget(text);
        Redirect.to(HERE);
    }

    public void rebuild() {
        index.rebuild();
        News.tell("search_words.done.rebuild");
        Redirect.to(HERE);
    }

    public List<TermView> getTerms() {
        return terms;
    }

    public List<Miss> getMisses() {
        return desk.misses();
    }

    public IndexState getState() {
        return index.state();
    }

    public List<Option> getKinds() {
        return Option.of(words(), TermKind.values());
    }

    public boolean isFresh() {
        return form.id() == null;
    }

    public TermForm getForm() {
        return form;
    }

    public String joined(TermView term) {
        return String.join(words().get("search_words.and"), term.words());
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
