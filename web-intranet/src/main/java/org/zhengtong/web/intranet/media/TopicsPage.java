package org.zhengtong.web.intranet.media;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.portal.media.TopicForm;
import org.zhengtong.portal.media.TopicId;
import org.zhengtong.portal.media.TopicView;
import org.zhengtong.portal.media.boundary.TopicDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** Topics: who reads follows them, who edits keeps their words. */
@Named("mediaTopicsPage")
@ViewScoped
public class TopicsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ADDRESS = "/media/topics";

    @Inject
    transient TopicDesk desk;

    @Inject
    transient Directory directory;

    @Inject
    transient Caller caller;

    @Inject
    transient Submissions submissions;

    private transient List<TopicView> topics;
    private TopicForm form = new TopicForm();
    private String mail;

    @PostConstruct
    void read() {
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("topic");
        if (asked != null && asked.matches("\\d{1,18}")) {
            form = TopicForm.of(desk.topic(new TopicId(Long.parseLong(asked))));
        }
    }

    /** Asked before anything is written: whoever may not read stories sees none of it. */
    public void open() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        getTopics();
        Pressed.of(asked, "follow").ifPresent(this::follow);
        Pressed.of(asked, "unfollow").ifPresent(this::unfollow);
        Pressed.of(asked, "retire").ifPresent(topic -> retire(topic, true));
        Pressed.of(asked, "restore").ifPresent(topic -> retire(topic, false));
    }

    public List<TopicView> getTopics() {
        if (topics == null) {
            topics = desk.topics();
        }
        return topics;
    }

    public boolean isEditor() {
        return caller.may(Permission.MEDIA_EDIT);
    }

    public boolean isFresh() {
        return form.id() == null;
    }

    public void save() {
        once("media_topics.done.saved", () -> desk.save(form));
    }

    private void retire(long topic, boolean retired) {
        once("media_topics.done.saved", () -> desk.retire(new TopicId(topic), retired));
    }

    private void follow(long topic) {
        once("media_topics.done.followed", () -> desk.follow(new TopicId(topic), mail));
    }

    private void unfollow(long topic) {
        once("media_topics.done.unfollowed", () -> desk.unfollow(new TopicId(topic)));
    }

    private void once(String news, Runnable deed) {
        Redirect.to(submissions.once(() -> {
            deed.run();
            News.tell(news);
            return ADDRESS;
        }));
    }

    public List<Option> getUnits() {
        var words = Words.in(Language.current());
        return directory.openUnits().stream()
                .map(each -> new Option(String.valueOf(each.id()), words.of(each.name())))
                .toList();
    }

    public TopicForm getForm() {
        return form;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String typed) {
        mail = typed;
    }
}
