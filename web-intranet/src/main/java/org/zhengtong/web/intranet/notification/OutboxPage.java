package org.zhengtong.web.intranet.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.notification.DispatchRow;
import org.zhengtong.platform.support.notification.DispatchState;
import org.zhengtong.platform.support.notification.boundary.Inbox;
import org.zhengtong.web.intranet.PageNumber;

/** What left by mail and text message, with its fate. In the demo nothing really leaves: codes are read here. */
@Named
@RequestScoped
public class OutboxPage {

    private static final int ROWS = 30;

    @Inject
    Inbox inbox;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<DispatchRow> page;

    public void open() {
        getPage();
    }

    public DispatchState getState() {
        return Arrays.stream(DispatchState.values())
                .filter(state -> state.name().equals(parameters.get("state")))
                .findFirst()
                .orElse(null);
    }

    public List<DispatchState> getStates() {
        return List.of(DispatchState.values());
    }

    public Page<DispatchRow> getPage() {
        if (page == null) {
            page = inbox.outbox(getState(), PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    /** The light of what became of it. */
    public String light(DispatchRow row) {
        return switch (row.state()) {
            case WAITING -> row.attempts() > 0 ? "soon" : "ok";
            case SENT -> "done";
            case FAILED -> "over";
        };
    }
}
