package org.zhengtong.web.intranet.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.directory.PostForm;
import org.zhengtong.platform.security.directory.PostKey;
import org.zhengtong.platform.security.directory.PostView;
import org.zhengtong.platform.security.directory.UnitKey;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.PostDesk;
import org.zhengtong.platform.security.directory.boundary.UnitDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Redirect;

/** The posts of a unit: set up, renamed ({@code ?post=} names it), closed. */
@Named
@RequestScoped
public class PostsPage {

    @Inject
    UnitDesk units;

    @Inject
    PostDesk desk;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private UnitView unit;
    private List<PostView> posts;
    private PostForm form;

    public void open() {
        getForm();
    }

    public UnitView getUnit() {
        if (unit == null) {
            unit = units.unit(key());
        }
        return unit;
    }

    public List<PostView> getPosts() {
        if (posts == null) {
            posts = desk.posts(getUnit().id());
        }
        return posts;
    }

    /** The one that is renamed; null while a new one is set up. */
    public PostView getPost() {
        var id = parameters.get("post");
        return id == null
                ? null
                : getPosts().stream()
                        .filter(post -> String.valueOf(post.id()).equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(PostView.class, id));
    }

    public PostForm getForm() {
        if (form == null) {
            form = getPost() == null ? new PostForm() : PostForm.of(getPost().title());
        }
        return form;
    }

    /** The state that the page was shown with. */
    public String getSeen() {
        var sent = parameters.get("seen");
        return sent != null && sent.matches("\\d{1,9}")
                ? sent
                : String.valueOf(getPost().version());
    }

    public void save() {
        if (getPost() == null) {
            once("directory_posts.created", () -> desk.createPost(key(), form));
        } else {
            var key = new PostKey(key().code(), getPost().id());
            once("directory_posts.renamed", () -> desk.renamePost(key, Integer.parseInt(getSeen()), form));
        }
    }

    public void close(PostView post) {
        var key = new PostKey(key().code(), post.id());
        once("directory_posts.closed", () -> desk.closePost(key, post.version()));
    }

    private void once(String news, Runnable work) {
        Redirect.to(submissions.once(() -> {
            work.run();
            News.tell(news);
            return "/directory/posts?unit=" + key().code();
        }));
    }

    private UnitKey key() {
        return new UnitKey(String.valueOf(parameters.get("unit")));
    }
}
