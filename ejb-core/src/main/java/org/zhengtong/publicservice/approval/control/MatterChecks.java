package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.publicservice.approval.CatalogueFault;
import org.zhengtong.publicservice.approval.MatterDefinition;

/** Checks matters against the processes and units that there are now, and against each other. */
@ApplicationScoped
public class MatterChecks {

    @Inject
    ProcessLanes lanes;

    @Inject
    Directory directory;

    @Inject
    CurrentCatalogue current;

    @Inject
    Signatories signatories;

    public MatterCheck now() {
        return new MatterCheck(
                lanes.all(), directory.openUnits().stream().map(UnitView::code).collect(Collectors.toSet()));
    }

    /** What is wrong with a matter that would take its place in the catalogue. */
    public List<CatalogueFault> faults(MatterDefinition matter) {
        var others = current.all().stream().filter(each -> !each.code().equals(matter.code()));
        return now().faults(Stream.concat(others, Stream.of(matter)).toList()).stream()
                .filter(fault -> fault.matter().equals(matter.code()))
                .toList();
    }

    public String nameOf(AccountId person) {
        return signatories.nameOf(person);
    }
}
