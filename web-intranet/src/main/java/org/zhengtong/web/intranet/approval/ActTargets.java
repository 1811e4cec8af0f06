package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.StepView.Signer;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** Whom or what an action may be directed at. */
@RequestScoped
public class ActTargets {

    @Inject
    OpenCase openCase;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    List<Option> of(CaseAction action) {
        if (openCase.getView().mine() == null) {
            return List.of();
        }
        return switch (action) {
            case REDIRECT -> units();
            case SEND_BACK -> earlierSteps();
            case HAND_OVER -> colleagues();
            default -> List.of();
        };
    }

    private List<Option> units() {
        var here = openCase.getView().unit().id();
        return directory.openUnits().stream()
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT || unit.kind() == UnitKind.TOWNSHIP)
                .filter(unit -> unit.id() != here)
                .map(unit -> new Option(unit.code(), words().of(unit.name())))
                .toList();
    }

    private List<Option> earlierSteps() {
        return openCase.getView().rights().sendBackTo().stream()
                .map(step -> new Option(step.node(), words().of(step.name())))
                .toList();
    }

    /** Those in the unit of the step's lane who may handle cases there. */
    private List<Option> colleagues() {
        var me = caller.required();
        return openCase.getView().mine().signers().stream()
                .map(Signer::group)
                .filter(group -> group != null)
                .map(Group::unit)
                .distinct()
                .flatMap(unit -> directory.staffWith(Permission.APPROVAL_HANDLE, unit).stream())
                .filter(person -> !person.account().equals(me))
                .distinct()
                .map(ActTargets::option)
                .toList();
    }

    private static Option option(StaffView person) {
        var label = words().text(
                        "approval_act.colleague",
                        person.name(),
                        words().of(person.title()),
                        words().of(person.unitName()));
        return new Option(Long.toString(person.account().value()), label);
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
