package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.ApplicationRow;
import org.zhengtong.publicservice.approval.CaseOrder;
import org.zhengtong.publicservice.approval.CaseSlice;
import org.zhengtong.publicservice.approval.Lateness;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.StageCount;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/** All cases in reach; what narrows the list stands in the address, so that it can be sent to a colleague. */
@Named
@RequestScoped
public class CasesPage {

    private static final int ROWS = 20;

    @Inject
    CaseBoard board;

    @Inject
    Catalogue catalogue;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private CaseConditions conditions;
    private Page<ApplicationRow> page;
    private List<StageCount> counts;
    private Map<Long, UnitView> units;

    /** @param query of the link */
    public record Tab(String label, long count, String query, boolean current) {}

    /** A condition that holds. @param without the list without it @param rows how many rows that has; -1 if not asked */
    public record Chip(String name, String value, String without, long rows) {}

    public void open() {
        getPage();
    }

    public Page<ApplicationRow> getPage() {
        if (page == null) {
            page = search(conditions(), Page.Request.ofNumber(number(parameters.get("page")), ROWS));
        }
        return page;
    }

    private Page<ApplicationRow> search(CaseConditions narrowed, Page.Request request) {
        return board.search(narrowed.filter(LocalDate.now(clock)), narrowed.order(), request);
    }

    public List<Tab> getTabs() {
        boolean all = conditions().stage() == null && conditions().lateness() == null;
        var tabs = Stream.of(Stage.values())
                .map(stage -> new Tab(
                        words().of(stage),
                        count(stage),
                        conditions().in(stage).query(),
                        conditions().stage() == stage));
        var first = new Tab(
                words().get("approval_cases.all"),
                count(null),
                conditions().in(null).query(),
                all);
        return Stream.of(
                        Stream.of(first),
                        Stream.of(Lateness.OVERDUE, Lateness.PAST_LEGAL_LIMIT).map(this::tab),
                        tabs)
                .flatMap(Function.identity())
                .toList();
    }

    private Tab tab(Lateness how) {
        var cases = counts().stream()
                .mapToLong(count -> how == Lateness.OVERDUE ? count.overdue() : count.pastLegal())
                .sum();
        return new Tab(
                words().of(how),
                cases,
                "late=" + how + "&order=DUE",
                conditions().lateness() == how);
    }

    private long count(Stage stage) {
        return counts().stream()
                .filter(each -> stage == null || each.stage() == stage)
                .mapToLong(StageCount::cases)
                .sum();
    }

    /** The conditions with their words; where nothing was found, with what would be found without each. */
    public List<Chip> getChips() {
        boolean empty = getPage().isEmpty();
        return conditions().given().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(CaseConditions.ORDER))
                .map(entry -> {
                    var fewer = conditions().without(entry.getKey());
                    long rows = empty ? search(fewer, new Page.Request(0, 1)).total() : -1;
                    return new Chip(
                            words().get("approval_cases.condition." + entry.getKey()),
                            valueOf(entry.getKey(), entry.getValue()),
                            fewer.query(),
                            rows);
                })
                .toList();
    }

    private String valueOf(String condition, String value) {
        return switch (condition) {
            case CaseConditions.STAGE -> words().of(Stage.valueOf(value));
            case CaseConditions.UNIT -> unitName(Long.parseLong(value));
            case CaseConditions.MATTER ->
                catalogue.all().stream()
                        .filter(matter -> matter.code().equals(value))
                        .map(matter -> words().of(matter.name()))
                        .findFirst()
                        .orElse(value);
            case CaseConditions.PART -> words().of(CaseSlice.Part.valueOf(value));
            case CaseConditions.FROM, CaseConditions.TO -> Dates.date(LocalDate.parse(value), words().tongue());
            case CaseConditions.LATE -> words().of(Lateness.valueOf(value));
            default -> value;
        };
    }

    public List<Option> getMatters() {
        return catalogue.all().stream()
                .filter(MatterSummary::filedOnline)
                .map(matter -> new Option(matter.code(), words().of(matter.name())))
                .toList();
    }

    /** Besides the usual order. */
    public List<Option> getOrders() {
        return Option.of(words(), CaseOrder.DUE);
    }

    /** Units that have cases in reach. */
    public List<Option> getUnits() {
        return counts().stream()
                .map(StageCount::unit)
                .distinct()
                .map(unit -> new Option(unit.toString(), unitName(unit)))
                .toList();
    }

    public String unitName(long unit) {
        if (units == null) {
            units = directory.units().stream().collect(Collectors.toMap(UnitView::id, Function.identity()));
        }
        return units.containsKey(unit) ? words().of(units.get(unit).shortName()) : "";
    }

    public Map<String, String> getGiven() {
        return conditions().given();
    }

    public String getQuery() {
        return conditions().query();
    }

    private CaseConditions conditions() {
        if (conditions == null) {
            conditions = CaseConditions.of(parameters);
        }
        return conditions;
    }

    private List<StageCount> counts() {
        if (counts == null) {
            counts = board.counts();
        }
        return counts;
    }

    private static int number(String text) {
        return text != null && text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
