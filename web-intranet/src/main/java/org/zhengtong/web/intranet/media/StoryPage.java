package org.zhengtong.web.intranet.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.portal.media.SendStory;
import org.zhengtong.portal.media.StoryId;
import org.zhengtong.portal.media.StoryState;
import org.zhengtong.portal.media.StoryView;
import org.zhengtong.portal.media.TaskNumber;
import org.zhengtong.portal.media.TopicView;
import org.zhengtong.portal.media.boundary.StoryDesk;
import org.zhengtong.portal.media.boundary.TopicDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** One story: what was told, the others that are the same, and what becomes of it. */
@Named("mediaStoryPage")
@RequestScoped
public class StoryPage {

    @Inject
    StoryDesk desk;

    @Inject
    TopicDesk topics;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    PersonNames names;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private final SendStory send = new SendStory();
    private StoryView view;
    private String column;
    private String reason;

    /** The unit that its topic mostly goes to is offered first. */
    public void open() {
        send.setUnit(topics.topics().stream()
                .filter(each -> getView().row().topics().contains(each.id().value()))
                .map(TopicView::unit)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null));
    }

    public StoryView getView() {
        if (view == null) {
            view = desk.story(id());
        }
        return view;
    }

    public boolean isEditor() {
        return caller.may(Permission.MEDIA_EDIT);
    }

    public boolean isTakeable() {
        return isEditor() && getView().row().state().mayBeTakenOver();
    }

    public boolean isSendable() {
        return isEditor() && getView().row().state().mayBeSent();
    }

    public boolean isFresh() {
        return isEditor() && getView().row().state() == StoryState.NEW;
    }

    public boolean isLeft() {
        return isEditor() && getView().row().state() == StoryState.LEFT;
    }

    public String getDecider() {
        return getView().decidedBy() == null ? null : names.of(getView().decidedBy());
    }

    public List<Option> getColumns() {
        var words = words();
        return desk.columns().stream()
                .map(each ->
                        new Option(String.valueOf(each.id()), words.of(each.site()) + " / " + words.of(each.name())))
                .toList();
    }

    public List<Option> getUnits() {
        var words = words();
        return directory.openUnits().stream()
                .map(each -> new Option(String.valueOf(each.id()), words.of(each.name())))
                .toList();
    }

    public void takeOver() {
        Redirect.to(submissions.once(() -> "/content/edit?number=" + desk.takeOver(id(), Long.parseLong(column))));
    }

    public void sendOn() {
        Redirect.to(submissions.once(() -> {
            News.tell("media_story.done.sent", desk.send(id(), send).value());
            return here();
        }));
    }

    public void leave() {
        once("media_story.done.left", () -> desk.leave(id()));
    }

    public void lookAgain() {
        once("media_story.done.again", () -> desk.lookAgain(id()));
    }

    public void separate() {
        once("media_story.done.separate", () -> desk.separate(id()));
    }

    public void withdraw(String number) {
        once("media_story.done.withdrawn", () -> desk.withdraw(new TaskNumber(number), reason));
    }

    private void once(String news, Runnable deed) {
        Redirect.to(submissions.once(() -> {
            deed.run();
            News.tell(news);
            return here();
        }));
    }

    private String here() {
        return "/media/story?story=" + id().value();
    }

    private StoryId id() {
        var given = parameters.get("story");
        if (given == null || !given.matches("\\d{1,18}")) {
            throw new NotFound(StoryView.class, String.valueOf(given));
        }
        return new StoryId(Long.parseLong(given));
    }

    public SendStory getSend() {
        return send;
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(String chosen) {
        column = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
