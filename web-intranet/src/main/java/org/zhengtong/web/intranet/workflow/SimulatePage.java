package org.zhengtong.web.intranet.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.boundary.ProcessDesign;
import org.zhengtong.platform.support.workflow.design.DraftId;
import org.zhengtong.platform.support.workflow.design.DraftView;
import org.zhengtong.platform.support.workflow.design.FactKind;
import org.zhengtong.platform.support.workflow.design.SketchFact;
import org.zhengtong.platform.support.workflow.design.SketchLane;
import org.zhengtong.platform.support.workflow.design.TriedWay;
import org.zhengtong.platform.support.workflow.design.TriedWay.Tried;
import org.zhengtong.platform.support.workflow.design.TryOut;
import org.zhengtong.platform.support.workflow.design.TryOut.Choice;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/**
 * Tries a draft out. What was entered and chosen stands in the address and nowhere else, so that a try can be repeated,
 * sent to a colleague, and leaves no trace.
 */
@Named
@RequestScoped
public class SimulatePage {

    /** More steps than this are a loop. */
    private static final int MOST_STEPS = 60;

    @Inject
    ProcessDesign design;

    @Inject
    Directory directory;

    @Inject
    Catalogue catalogue;

    @Inject
    PersonNames names;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private DraftView draft;
    private TriedWay way;
    private List<Choice> choices;
    private List<MatterDefinition> matters;

    public void open() {
        getDraft();
    }

    public DraftView getDraft() {
        if (draft == null) {
            var number = String.valueOf(parameters.get("draft"));
            if (!number.matches("\\d{1,18}")) {
                throw new NotFound(DraftView.class, number);
            }
            draft = design.draft(new DraftId(Long.parseLong(number)));
        }
        return draft;
    }

    /** Null for what can't be walked. */
    public TriedWay getWay() {
        if (way == null && getDraft().faults().isEmpty()) {
            choices = chosen();
            way = walk(choices);
            while ("all".equals(parameters.get("go"))
                    && choices.size() < MOST_STEPS
                    && firstOpen().isPresent()) {
                choices = with(firstOpen().orElseThrow());
                way = walk(choices);
            }
        }
        return way;
    }

    /** The next decision in favour. */
    private Optional<Choice> firstOpen() {
        return way.steps().stream()
                .filter(Tried::open)
                .findFirst()
                .map(step -> new Choice(step.node(), step.outcomes().get(0)));
    }

    private List<Choice> with(Choice more) {
        var longer = new ArrayList<>(choices);
        longer.add(more);
        return longer;
    }

    private TriedWay walk(List<Choice> made) {
        return design.tryOut(
                getDraft().summary().id(),
                new TryOut(facts(), lanes(), getFrom(), made),
                Language.current().locale());
    }

    private List<Choice> chosen() {
        var told = parameters.getOrDefault("way", "");
        return Arrays.stream(told.split(" "))
                .filter(each -> !each.isEmpty())
                .limit(MOST_STEPS)
                .map(each -> each.split("=", 2))
                .map(pair -> new Choice(pair[0], pair.length > 1 ? pair[1] : null))
                .toList();
    }

    public LocalDate getFrom() {
        try {
            return LocalDate.parse(parameters.getOrDefault("from", ""));
        } catch (DateTimeException none) {
            return LocalDate.now(clock);
        }
    }

    public List<SketchFact> getFacts() {
        return getDraft().sketch() == null ? List.of() : getDraft().sketch().facts();
    }

    public String given(SketchFact fact) {
        return parameters.getOrDefault("fact-" + fact.name(), "");
    }

    private Map<String, Object> facts() {
        var facts = new HashMap<String, Object>();
        for (var fact : getFacts()) {
            var value = value(fact.kind(), given(fact).strip());
            if (value != null) {
                facts.put(fact.name(), value);
            }
        }
        return facts;
    }

    private static Object value(FactKind kind, String text) {
        return switch (kind) {
            case NUMBER -> text.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? new BigDecimal(text) : null;
            case TRUTH -> text.isEmpty() ? null : Boolean.valueOf(text);
            case TEXT -> text.isEmpty() ? null : text;
        };
    }

    public List<SketchLane> getLanes() {
        return getDraft().sketch() == null ? List.of() : getDraft().sketch().lanes();
    }

    public String laneName(SketchLane lane) {
        return new SentenceWriter(getDraft().sketch(), words()).lane(lane.id());
    }

    /** Code of the applicant's unit, or of the unit that takes its place. */
    public String getUnit() {
        var asked = parameters.getOrDefault("unit", "");
        return directory.unit(asked).map(UnitView::code).orElseGet(() -> directory.townships().stream()
                .map(UnitView::code)
                .findFirst()
                .orElse(""));
    }

    public String unitOf(SketchLane lane) {
        var asked = parameters.get("unit-" + lane.id());
        return asked != null ? asked : lane.unit() == null ? "" : lane.unit();
    }

    public String roleOf(SketchLane lane) {
        var asked = parameters.get("role-" + lane.id());
        return asked != null ? asked : lane.role() == null ? "" : lane.role();
    }

    /** Matters that are handled by this process: one of them lends its lanes. */
    public List<Option> getMatters() {
        return matters().stream()
                .map(matter -> new Option(matter.code(), words().of(matter.name())))
                .toList();
    }

    private List<MatterDefinition> matters() {
        if (matters == null) {
            matters = catalogue.all().stream()
                    .flatMap(summary -> catalogue.matter(summary.code()).stream())
                    .filter(MatterDefinition::filedOnline)
                    .filter(matter -> matter.online()
                            .process()
                            .id()
                            .equals(getDraft().summary().process()))
                    .toList();
        }
        return matters;
    }

    /** Code of the matter whose lanes are taken; the first one unless the address says otherwise. */
    public String getMatter() {
        var asked = parameters.get("matter");
        return asked != null
                ? asked
                : matters().stream().findFirst().map(MatterDefinition::code).orElse("");
    }

    private Map<String, List<Group>> lanes() {
        var lanes = new HashMap<String, List<Group>>();
        for (var lane : getLanes()) {
            if (!roleOf(lane).isEmpty()) {
                lanes.put(lane.id(), groups(unitOf(lane), roleOf(lane)));
            }
        }
        matters().stream().filter(matter -> matter.code().equals(getMatter())).forEach(matter -> matter.online()
                .process()
                .lanes()
                .forEach((lane, holders) -> lanes.put(
                        lane,
                        holders.stream()
                                .flatMap(holder ->
                                        groups(holder.inTownship() ? "" : holder.unit(), holder.role()).stream())
                                .toList())));
        return lanes;
    }

    private List<Group> groups(String unit, String role) {
        return directory.unit(unit.isEmpty() ? getUnit() : unit).stream()
                .map(found -> new Group(found.id(), role))
                .toList();
    }

    public String groups(Tried step) {
        return step.groups().stream().map(words()::of).collect(Collectors.joining(words().get("design.comma")));
    }

    public List<Option> getRoles() {
        return design.roles().entrySet().stream()
                .map(role -> new Option(role.getKey(), words().of(role.getValue())))
                .toList();
    }

    public String people(Tried step) {
        return step.people().stream()
                .map((AccountId person) -> names.of(person))
                .collect(Collectors.joining(words().get("design.comma")));
    }

    public String outcome(String name) {
        return words().find("outcome." + name).orElse(name);
    }

    /** The same try with one decision more. */
    public String address(String node, String outcome) {
        return "?" + query(with(new Choice(node, outcome)));
    }

    public String getAllAgree() {
        return "?" + query(choices) + "&go=all";
    }

    public String getOneBack() {
        return "?" + query(choices.isEmpty() ? choices : choices.subList(0, choices.size() - 1));
    }

    public boolean isBegun() {
        return !choices.isEmpty();
    }

    private String query(List<Choice> made) {
        var told = new ArrayList<String>();
        parameters.forEach((name, value) -> {
            if (name.matches("draft|from|unit|matter|fact-.*|unit-.*|role-.*")) {
                told.add(encoded(name) + "=" + encoded(value));
            }
        });
        var decisions = made.stream()
                .map(choice -> choice.outcome() == null ? choice.node() : choice.node() + "=" + choice.outcome())
                .collect(Collectors.joining(" "));
        told.add("way=" + encoded(decisions));
        return String.join("&", told);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
