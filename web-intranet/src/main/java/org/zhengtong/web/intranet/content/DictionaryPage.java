package org.zhengtong.web.intranet.content;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.content.DictionaryWord;
import org.zhengtong.portal.content.WriteWord;
import org.zhengtong.portal.content.boundary.DictionaryDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Redirect;

/** 易错词库: the wrong spellings that are looked for before an article is published. */
@Named
@ViewScoped
public class DictionaryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;
    private static final String ADDRESS = "/content/words";

    @Inject
    transient DictionaryDesk desk;

    @Inject
    transient Submissions submissions;

    private transient Page<DictionaryWord> page;
    private Page.Request asked;
    private String text;

    /** The spelling that is changed; null for a new one. */
    private String changed;

    private String wrong;
    private String better;

    @PostConstruct
    void read() {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        asked = PageNumber.of(parameters, ROWS);
        text = PageNumber.text(parameters, "q");
        changed = PageNumber.text(parameters, "word");
        if (changed != null) {
            wrong = changed;
            better = desk.word(changed).better();
        }
    }

    /** Asked before anything is written: whoever does not look after the sites sees none of it. */
    public void open() {
        getPage();
    }

    public Page<DictionaryWord> getPage() {
        if (page == null) {
            page = desk.words(text, asked);
        }
        return page;
    }

    public void save() {
        Redirect.to(submissions.once(() -> {
            if (changed == null) {
                desk.add(new WriteWord(wrong, better));
            } else {
                desk.change(new WriteWord(changed, better));
            }
            News.tell("content_words.done.saved");
            return ADDRESS;
        }));
    }

    public void retire(String spelling) {
        desk.retire(spelling);
        News.tell("content_words.done.retired");
        Redirect.to(ADDRESS);
    }

    public void restore(String spelling) {
        desk.restore(spelling);
        News.tell("content_words.done.restored");
        Redirect.to(ADDRESS);
    }

    /** What asks this page for the word, behind the question mark of an address. */
    public String asked(DictionaryWord word) {
        return "word=" + URLEncoder.encode(word.wrong(), StandardCharsets.UTF_8);
    }

    public boolean isFresh() {
        return changed == null;
    }

    public String getText() {
        return text;
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String typed) {
        wrong = typed;
    }

    public String getBetter() {
        return better;
    }

    public void setBetter(String typed) {
        better = typed;
    }
}
