package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** Colleagues to choose from: those of one unit, the reader's own unless the address names another. */
@Named
@RequestScoped
public class StaffChoice {

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    public List<Option> getUnits() {
        return directory.openUnits().stream()
                .map(unit -> new Option(unit.code(), words().of(unit.name())))
                .toList();
    }

    /** Code of the unit whose staff is offered. */
    public String getUnit() {
        var asked = PageNumber.text(parameters, "unit");
        return asked != null
                ? asked
                : directory
                        .staff(caller.required())
                        .flatMap(me -> directory.unit(me.unit()))
                        .map(unit -> unit.code())
                        .orElse("");
    }

    /** Those of the unit who have a right there, without the reader. */
    public List<Option> with(String permission) {
        var me = caller.required();
        return directory.unit(getUnit()).stream()
                .flatMap(unit -> directory.staffWith(permission, unit.id()).stream())
                .filter(person -> !person.account().equals(me))
                .map(StaffChoice::option)
                .toList();
    }

    private static Option option(StaffView person) {
        var label = words().text("desk.colleague", person.name(), words().of(person.title()));
        return new Option(Long.toString(person.account().value()), label);
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
