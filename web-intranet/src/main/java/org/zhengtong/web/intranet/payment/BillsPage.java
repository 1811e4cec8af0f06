package org.zhengtong.web.intranet.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengtong.kernel.Page;
import org.zhengtong.publicservice.payment.BillState;
import org.zhengtong.publicservice.payment.BillView;
import org.zhengtong.publicservice.payment.boundary.Till;
import org.zhengtong.web.intranet.PageNumber;

/** What is owed, what was paid, and finding one of them. */
@Named
@RequestScoped
public class BillsPage {

    private static final int ROWS = 30;
    private static final String ALL = "all";

    @Inject
    Till till;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<BillView> page;

    public void open() {
        getPage();
    }

    public Page<BillView> getPage() {
        if (page == null) {
            page = till.search(getState(), getText(), PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    /** Null for all; open ones unless the address says otherwise or a text is looked for. */
    public BillState getState() {
        var asked = parameters.get("state");
        if (ALL.equals(asked) || asked == null && getText() != null) {
            return null;
        }
        return Stream.of(BillState.values())
                .filter(state -> state.name().equals(asked))
                .findFirst()
                .orElse(BillState.OPEN);
    }

    public BillState[] getStates() {
        return BillState.values();
    }

    public String getText() {
        return PageNumber.text(parameters, "q");
    }

    static String lightOf(BillState state) {
        return switch (state) {
            case OPEN -> "soon";
            case PAID -> "done";
            case REFUNDED, WAIVED -> "none";
        };
    }

    public String light(BillState state) {
        return lightOf(state);
    }
}
