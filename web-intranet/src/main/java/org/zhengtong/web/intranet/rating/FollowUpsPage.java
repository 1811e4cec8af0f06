package org.zhengtong.web.intranet.rating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.workflow.InboxLight;
import org.zhengtong.publicservice.rating.FollowUpState;
import org.zhengtong.publicservice.rating.FollowUpView;
import org.zhengtong.publicservice.rating.boundary.FollowUpDesk;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.tags.Light;
import org.zhengtong.web.words.Words;

/** Bad ratings of the units in reach, what is due first at the top. */
@Named
@RequestScoped
public class FollowUpsPage {

    private static final int ROWS = 20;

    @Inject
    FollowUpDesk desk;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<FollowUpView> page;

    public void open() {
        getPage();
    }

    public boolean isAll() {
        return parameters.containsKey("all");
    }

    public Page<FollowUpView> getPage() {
        if (page == null) {
            page = desk.all(!isAll(), PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    public String unitOf(FollowUpView each) {
        return directory
                .unit(each.unit())
                .map(UnitView::shortName)
                .map(words()::of)
                .orElse("");
    }

    public Light lightOf(FollowUpView each) {
        if (each.state() == FollowUpState.ANSWERED) {
            return new Light("done", words().of(each.state()));
        }
        var today = LocalDate.now(clock);
        return Light.of(InboxLight.of(each.due(), today), each.due(), today, words());
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
