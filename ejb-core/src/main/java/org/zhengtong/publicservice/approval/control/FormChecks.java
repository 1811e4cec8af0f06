package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.entity.Draft;
import org.zhengtong.publicservice.approval.entity.DraftMaterial;

/** Makes checks that know the county's townships and the day. */
@ApplicationScoped
public class FormChecks {

    @Inject
    Fetching fetching;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    public FormCheck of(MatterDefinition matter, Map<String, String> answers, Draft draft) {
        var handedIn = draft.materials().stream().map(DraftMaterial::material).collect(Collectors.toSet());
        handedIn.addAll(draft.promised(PromiseTexts.VERSION));
        handedIn.addAll(fetching.found(matter, draft.holder()).keySet());
        return of(matter, answers, handedIn);
    }

    /** @param handedIn codes of materials of which a file is there */
    public FormCheck of(MatterDefinition matter, Map<String, String> answers, Collection<String> handedIn) {
        return of(matter, answers, handedIn, LocalDate.now(clock));
    }

    /** @param day on which it was filed: time that passes in the office makes no answer wrong */
    public FormCheck of(
            MatterDefinition matter, Map<String, String> answers, Collection<String> handedIn, LocalDate day) {
        return new FormCheck(matter, answers, handedIn, this::isTownship, day);
    }

    private boolean isTownship(String unit) {
        return directory
                .unit(unit)
                .filter(each -> each.kind() == UnitKind.TOWNSHIP)
                .isPresent();
    }
}
