package org.zhengtong.workflow.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.CaseMigration;
import org.zhengtong.platform.support.workflow.MigrationPreview;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.workflow.control.CaseFiles;
import org.zhengtong.workflow.control.Migrations;
import org.zhengtong.workflow.control.VersionChange;

/** Moves running cases to another version of their process. */
@Stateless
@Local(CaseMigration.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MigrationDesk implements CaseMigration {

    @Inject
    CaseFiles cases;

    @Inject
    Migrations migrations;

    @Inject
    VersionChange change;

    @Override
    public MigrationPreview preview(String process, int from, int to, Map<String, String> chosen) {
        return migrations.preview(process, from, to, chosen);
    }

    @Override
    public List<CaseKey> underWay(String process, int version, int most) {
        return migrations.underWay(process, version, most);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void move(CaseKey key, int from, int to, Map<String, String> chosen, AccountId by, String reason) {
        WorkflowRule.REASON_REQUIRED.require(reason != null && !reason.isBlank());
        change.move(cases.lock(key), from, to, chosen, by, reason.strip());
    }
}
