package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.PromiseFilter;
import org.zhengtong.publicservice.approval.PromiseRow;
import org.zhengtong.publicservice.approval.boundary.PromiseDesk;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** The ledger of promises 承诺台账 in reach: what is awaited, what was not kept, what the organ still has to check. */
@Named
@RequestScoped
public class PromisesPage {

    private static final int ROWS = 20;

    @Inject
    PromiseDesk desk;

    @Inject
    Directory directory;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<PromiseRow> page;

    /** @param query of the link */
    public record Tab(String label, long count, String query, boolean current) {}

    public void open() {
        getPage();
    }

    public Page<PromiseRow> getPage() {
        if (page == null) {
            var number = parameters.get("page");
            var wanted = number != null && number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1;
            page = desk.search(filter(), Page.Request.ofNumber(wanted, ROWS));
        }
        return page;
    }

    public List<Tab> getTabs() {
        return Arrays.stream(PromiseFilter.values())
                .map(each -> new Tab(
                        words().of(each),
                        desk.search(each, new Page.Request(0, 1)).total(),
                        "show=" + each,
                        each == filter()))
                .toList();
    }

    public String material(PromiseRow row) {
        return words().of(desk.material(row).name());
    }

    public String unitName(long unit) {
        return directory.unit(unit).map(UnitView::shortName).map(words()::of).orElse("");
    }

    /** What is awaited, unless the address says otherwise. */
    private PromiseFilter filter() {
        return Arrays.stream(PromiseFilter.values())
                .filter(each -> each.name().equals(parameters.get("show")))
                .findFirst()
                .orElse(PromiseFilter.OUTSTANDING);
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
