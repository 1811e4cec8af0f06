package org.zhengtong.platform.security.directory.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.directory.DirectoryRule;
import org.zhengtong.platform.security.directory.PostForm;
import org.zhengtong.platform.security.directory.PostKey;
import org.zhengtong.platform.security.directory.PostView;
import org.zhengtong.platform.security.directory.UnitKey;
import org.zhengtong.platform.security.directory.UnitsChanged;
import org.zhengtong.platform.security.directory.control.Posts;
import org.zhengtong.platform.security.directory.control.UnitChecks;
import org.zhengtong.platform.security.directory.control.Units;
import org.zhengtong.platform.security.directory.entity.Post;

/** Keeps the posts 岗位 of the units, which people are admitted to and move between. */
@Stateless
@DenyAll
public class PostDesk {

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    UnitChecks checks;

    @Inject
    Event<UnitsChanged> changes;

    @Inject
    Clock clock;

    /** The open posts of a unit. */
    @RolesAllowed({"directory.manage", "identity.manage"})
    public List<PostView> posts(long unit) {
        return posts.views(unit);
    }

    /** Every open post, in the order of the units. */
    @RolesAllowed({"directory.manage", "identity.manage"})
    public List<PostView> posts() {
        return posts.views();
    }

    @RolesAllowed("directory.manage")
    @Audited("directory.post.create")
    public PostKey createPost(UnitKey key, @Valid PostForm form) {
        var unit = units.locked(key);
        unit.requireOpen();
        DirectoryRule.POST_KNOWN.require(
                posts.open(unit.id(), form.title().zh()).isEmpty());
        return new PostKey(
                key.code(), posts.add(new Post(unit.id(), form.title())).id());
    }

    @RolesAllowed("directory.manage")
    @Audited("directory.post.rename")
    public void renamePost(PostKey key, int seen, @Valid PostForm form) {
        var post = unchanged(key, seen);
        var sameTitle = posts.open(post.unit(), form.title().zh());
        DirectoryRule.POST_KNOWN.require(sameTitle.isEmpty() || sameTitle.get().id() == key.id());
        post.rename(form.title());
        changes.fire(new UnitsChanged());
    }

    @RolesAllowed("directory.manage")
    @Audited("directory.post.close")
    public void closePost(PostKey key, int seen) {
        var post = unchanged(key, seen);
        checks.requireUnused(post);
        post.close(LocalDate.now(clock));
        changes.fire(new UnitsChanged());
    }

    private Post unchanged(PostKey key, int seen) {
        var unit = units.locked(new UnitKey(key.unit()));
        var post = posts.get(key.id());
        if (!post.isOf(unit)) {
            throw new NotFound(Post.class, key.id());
        }
        post.requireUnchanged(seen);
        post.requireOpen();
        return post;
    }
}
