package org.zhengtong.web.intranet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.InboxFilter;
import org.zhengtong.platform.support.workflow.InboxItem;
import org.zhengtong.platform.support.workflow.InboxLight;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.tags.Light;
import org.zhengtong.web.words.Words;

/** The one inbox of all systems, ordered by legal deadline; what narrows it stands in the address. */
@Named
@RequestScoped
public class InboxPage {

    private static final int ROWS = 50;

    /** As the clock of the check before acceptance names its law. */
    @Inject
    ApprovalRecords records;

    @Inject
    PersonNames persons;

    @Inject
    Caller caller;

    @Inject
    WorkCalendar calendar;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private final Map<LocalDate, Integer> left = new HashMap<>();
    private final Map<AccountId, String> names = new HashMap<>();
    private Page<InboxItem> page;

    /** Rows under one light. */
    public record Group(InboxLight light, List<InboxItem> items) {}

    public InboxLight getLight() {
        return Arrays.stream(InboxLight.values())
                .filter(light -> light.name().equals(parameters.get("light")))
                .findFirst()
                .orElse(null);
    }

    public String getText() {
        return parameters.get("q");
    }

    public InboxLight[] getLights() {
        return InboxLight.values();
    }

    public Page<InboxItem> getPage() {
        if (page == null) {
            page = records.inbox(
                    caller.required(),
                    new InboxFilter(getLight(), null, getText()),
                    Page.Request.ofNumber(number(parameters.get("page")), ROWS));
        }
        return page;
    }

    public List<Group> getGroups() {
        return Arrays.stream(InboxLight.values())
                .map(light -> new Group(
                        light,
                        getPage().rows().stream()
                                .filter(item -> item.light() == light)
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    /** The light with the working days that are left. */
    public Light lightOf(InboxItem item) {
        var words = Words.in(Language.current());
        var today = LocalDate.now(clock);
        var light = Light.of(item.light(), item.dueOn(), today, words);
        boolean coming = item.light() == InboxLight.SOON || item.light() == InboxLight.LATER;
        return coming ? new Light(light.kind(), words.text("kit.light.left", leftUntil(today, item.dueOn()))) : light;
    }

    private int leftUntil(LocalDate today, LocalDate due) {
        return left.computeIfAbsent(due, day -> calendar.workingDaysBetween(today, day));
    }

    public String nameOf(AccountId person) {
        return person == null ? "" : names.computeIfAbsent(person, persons::of);
    }

    /** Why it is due on that day, in words. */
    public String why(InboxItem item) {
        var words = Words.in(Language.current());
        if (item.basis() == null) {
            return words.get("inbox.basis.none");
        }
        return words.get("inbox.basis." + item.basis());
    }

    /** Whether it waits for its group, is the reader's own, or somebody else's. */
    public String claim(InboxItem item) {
        var words = Words.in(Language.current());
        if (item.claimedBy() == null) {
            return words.get("inbox.claim.none");
        }
        return item.claimedBy().equals(caller.required())
                ? words.get("inbox.claim.mine")
                : words.text("inbox.claim.other", nameOf(item.claimedBy()));
    }

    /** For whom it came to the reader, or that only a view is asked for; empty for what is simply theirs. */
    public String mark(InboxItem item) {
        var words = Words.in(Language.current());
        if (item.onlyAsked()) {
            return words.get("inbox.asked");
        }
        return item.standsInFor() == null ? "" : words.text("inbox.deputy", nameOf(item.standsInFor()));
    }

    private static int number(String text) {
        return text != null && text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }
}
