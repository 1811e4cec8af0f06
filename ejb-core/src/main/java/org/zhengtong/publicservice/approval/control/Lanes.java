package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.LaneHolder;
import org.zhengtong.publicservice.approval.MatterDefinition;

/** Turns a matter's lanes into the units and roles that sign for one application. */
@ApplicationScoped
public class Lanes {

    @Inject
    Directory directory;

    /** The unit that accepts: the matter's own, or the township of the application. */
    public long acceptingUnit(MatterDefinition matter, Long township) {
        return unit(matter.unit(), township);
    }

    /** The township that {@code @township} means; null where the matter needs none. */
    public Long township(MatterDefinition matter, Map<String, String> answers) {
        var field = matter.online().process().townshipField();
        return field == null
                ? null
                : directory
                        .unit(answers.getOrDefault(field, ""))
                        .map(UnitView::id)
                        .orElse(null);
    }

    /** @param applicant who fills the applicant's lane; the system where there is no account */
    public Map<String, List<Signatory>> of(MatterDefinition matter, Long township, AccountId applicant) {
        var lanes = new TreeMap<String, List<Signatory>>();
        matter.online()
                .process()
                .lanes()
                .forEach((lane, holders) -> lanes.put(
                        lane,
                        holders.stream()
                                .map(holder -> Signatory.anyOf(unit(holder.unit(), township), holder.role()))
                                .toList()));
        lanes.putIfAbsent("applicant", List.of(Signatory.person(applicant == null ? AccountId.SYSTEM : applicant)));
        return lanes;
    }

    public Set<Long> units(Map<String, List<Signatory>> lanes) {
        return lanes.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.group() != null)
                .map(each -> each.group().unit())
                .collect(Collectors.toSet());
    }

    /** Facts for the conditions of the process: numbers as numbers, yes and no as such. */
    public Map<String, Object> facts(MatterDefinition matter, Map<String, String> answers) {
        var facts = new HashMap<String, Object>();
        matter.online().process().facts().forEach((name, field) -> {
            var answer = answers.get(field);
            if (answer != null && !answer.isBlank()) {
                facts.put(name, fact(answer));
            }
        });
        return facts;
    }

    private static Object fact(String answer) {
        if (answer.matches("\\d{1,12}(\\.\\d{1,4})?")) {
            return new java.math.BigDecimal(answer);
        }
        return answer.equals("true") || answer.equals("false") ? (Object) Boolean.valueOf(answer) : answer;
    }

    private long unit(String code, Long township) {
        if (LaneHolder.TOWNSHIP.equals(code)) {
            ApprovalRule.LANE_UNFILLED.require(township != null, code);
            return township;
        }
        return directory.unit(code).map(UnitView::id).orElseThrow(() -> ApprovalRule.LANE_UNFILLED.violated(code));
    }
}
