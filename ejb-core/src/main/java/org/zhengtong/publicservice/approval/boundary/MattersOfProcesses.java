package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.ProcessUse;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.MatterQuery;
import org.zhengtong.publicservice.approval.control.CurrentCatalogue;

/** Says which matters are handled by a process. */
@Stateless
@Local(ProcessUse.class)
@PermitAll
public class MattersOfProcesses implements ProcessUse {

    @Inject
    CurrentCatalogue current;

    @Override
    public List<Bilingual> usersOf(String process) {
        return current.search(MatterQuery.ALL).stream()
                .flatMap(summary -> current.find(summary.code()).stream())
                .map(version -> version.definition())
                .filter(MatterDefinition::filedOnline)
                .filter(matter -> matter.online().process().id().equals(process))
                .map(MatterDefinition::name)
                .toList();
    }
}
