package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengtong.kernel.Page;
import org.zhengtong.publicservice.approval.DeliveryFilter;
import org.zhengtong.publicservice.approval.DeliveryRow;
import org.zhengtong.publicservice.approval.DeliveryState;
import org.zhengtong.publicservice.approval.DeliveryWay;
import org.zhengtong.publicservice.approval.boundary.DeliveryDesk;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** What has to be delivered, by its last day. */
@Named
@RequestScoped
public class DeliveriesPage {

    private static final int ROWS = 30;

    @Inject
    DeliveryDesk desk;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<DeliveryRow> page;

    public void open() {
        getPage();
    }

    public Page<DeliveryRow> getPage() {
        if (page == null) {
            var filter = new DeliveryFilter("served".equals(getView()), "overdue".equals(getView()), getWay());
            page = desk.search(filter, PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    /** Which tab: waiting, overdue or served. */
    public String getView() {
        var asked = parameters.get("view");
        return "served".equals(asked) || "overdue".equals(asked) ? asked : "waiting";
    }

    /** Null for all. */
    public DeliveryWay getWay() {
        return Stream.of(DeliveryWay.values())
                .filter(way -> way.name().equals(parameters.get("way")))
                .findFirst()
                .orElse(null);
    }

    public List<Option> getWays() {
        return Option.of(words(), DeliveryWay.values());
    }

    /** Overdue or due today; empty for other rows. */
    public String nearness(DeliveryRow row) {
        if (row.isOverdue(today())) {
            return words().get("approval_deliveries.late");
        }
        return row.state().isWaiting() && row.dueOn().equals(today()) ? words().get("approval_deliveries.today") : "";
    }

    public String light(DeliveryRow row) {
        return row.isOverdue(today()) ? "over" : lightOf(row.state());
    }

    static String lightOf(DeliveryState state) {
        return switch (state) {
            case CHOSEN -> "none";
            case DUE -> "soon";
            case SENT -> "ok";
            case RETURNED -> "over";
            case SERVED -> "done";
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
