package org.zhengtong.portal.map.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.portal.map.PlaceForm;
import org.zhengtong.portal.map.PlaceImport.Fault;
import org.zhengtong.portal.map.PlaceKind;
import org.zhengtong.portal.map.PlaceRule;

/** Turns rows of a file into places, and says of each row what is wrong with it. */
@ApplicationScoped
public class PlaceRows {

    @Inject
    Places places;

    @Inject
    Shapes shapes;

    @Inject
    Directory directory;

    @Inject
    Validator validator;

    /** @param faults what is wrong is added here */
    public List<PlaceForm> read(List<Map<String, String>> rows, DataScope scope, List<Fault> faults) {
        var forms = new ArrayList<PlaceForm>();
        var names = new HashSet<String>();
        for (int at = 0; at < rows.size(); at++) {
            var line = at + 2;
            var form = form(rows.get(at));
            var wrong = faultsOf(form, line, rows.get(at));
            if (wrong.isEmpty()) {
                wrong = contradictions(form, line, scope, names);
            }
            faults.addAll(wrong);
            forms.add(form);
        }
        return forms;
    }

    private PlaceForm form(Map<String, String> row) {
        var form = new PlaceForm();
        form.setKind(PlaceKind.ofCode(
                        text(row, "kind").toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .orElse(null));
        form.setNameZh(text(row, "name_zh"));
        form.setNameEn(text(row, "name_en"));
        form.setAddressZh(text(row, "address_zh"));
        form.setAddressEn(text(row, "address_en"));
        form.setPhone(text(row, "phone"));
        form.setHoursZh(text(row, "hours_zh"));
        form.setHoursEn(text(row, "hours_en"));
        form.setUnit(directory.unit(text(row, "unit")).map(UnitView::id).orElse(null));
        form.setLongitude(number(row, "longitude"));
        form.setLatitude(number(row, "latitude"));
        form.setBusLines(text(row, "bus_lines").replace('|', ' '));
        return form;
    }

    private List<Fault> faultsOf(PlaceForm form, int line, Map<String, String> row) {
        return validator.validate(form).stream()
                .map(each -> new Fault(
                        line,
                        each.getPropertyPath()
                                .toString()
                                .replaceAll("([A-Z])", "_$1")
                                .toLowerCase(java.util.Locale.ROOT),
                        each.getMessageTemplate().replaceAll("[{}]", "")))
                .sorted(java.util.Comparator.comparing(Fault::column))
                .toList();
    }

    private List<Fault> contradictions(PlaceForm form, int line, DataScope scope, Set<String> names) {
        return rule(form, scope, names)
                .map(rule -> List.of(new Fault(line, null, rule.key())))
                .orElse(List.of());
    }

    /** The first that it breaks. */
    private Optional<PlaceRule> rule(PlaceForm form, DataScope scope, Set<String> names) {
        if (!scope.covers(form.getUnit())) {
            return Optional.of(PlaceRule.UNIT_OUT_OF_REACH);
        }
        if (!shapes.isWithin(form.at())) {
            return Optional.of(PlaceRule.OUTSIDE_COUNTY);
        }
        var seen = !names.add(form.getKind() + "/" + form.name().zh());
        return seen || places.isNameTaken(form.getKind(), form.name().zh(), null)
                ? Optional.of(PlaceRule.NAME_TAKEN)
                : Optional.empty();
    }

    private static String text(Map<String, String> row, String column) {
        var value = row.get(column);
        return value == null ? "" : value.strip();
    }

    private static Double number(Map<String, String> row, String column) {
        var value = text(row, column);
        return value.matches("-?\\d{1,3}(\\.\\d{1,10})?") ? Double.valueOf(value) : null;
    }
}
