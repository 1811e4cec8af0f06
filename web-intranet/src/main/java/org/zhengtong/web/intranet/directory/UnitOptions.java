package org.zhengtong.web.intranet.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.security.directory.PostView;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.directory.boundary.PostDesk;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** Open units and posts to choose from, in the order of the tree. */
@RequestScoped
public class UnitOptions {

    @Inject
    Directory directory;

    @Inject
    PostDesk posts;

    public List<Option> byCode() {
        return directory.openUnits().stream()
                .map(unit -> new Option(unit.code(), words().of(unit.name())))
                .toList();
    }

    public List<Option> byId() {
        return directory.openUnits().stream()
                .map(unit -> new Option(String.valueOf(unit.id()), words().of(unit.name())))
                .toList();
    }

    /** @param unit whose posts to offer; all for empty */
    public List<Option> posts(Optional<UnitView> unit) {
        return unit.map(each -> posts.posts(each.id())).orElseGet(posts::posts).stream()
                .map(UnitOptions::option)
                .toList();
    }

    private static Option option(PostView post) {
        return new Option(String.valueOf(post.id()), words().of(post.unitName()) + " · " + words().of(post.title()));
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
