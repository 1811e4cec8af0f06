package org.zhengtong.platform.support.workflow.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.CaseMigration;
import org.zhengtong.platform.support.workflow.MigrationPreview;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/** 换版: an administrator lets the cases on a version of a process go on by another one. */
@Stateless
@DenyAll
public class VersionChanges {

    /** How many cases move at once; who has more does it again. */
    static final int MOST = 500;

    @Inject
    CaseMigration migration;

    @Inject
    VersionChange change;

    /** @param refused why it stayed; null if it moved */
    public record Result(CaseKey key, RuleViolation refused) {}

    @RolesAllowed("process.administer")
    public MigrationPreview preview(String process, int from, int to, Map<String, String> chosen) {
        return migration.preview(process, from, to, chosen);
    }

    /**
     * Moves the cases on a version, each in a transaction of its own: one that is refused holds none of the others back.
     *
     * @param chosen by step of the old version: who takes over, where it is not the step with the same id
     */
    @RolesAllowed("process.administer")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Result> move(String process, int from, int to, Map<String, String> chosen, String reason) {
        WorkflowRule.REASON_REQUIRED.require(reason != null && !reason.isBlank());
        return migration.underWay(process, from, MOST).stream()
                .map(key -> move(key, from, to, chosen, reason))
                .toList();
    }

    private Result move(CaseKey key, int from, int to, Map<String, String> chosen, String reason) {
        try {
            change.move(key, from, to, chosen, reason);
            return new Result(key, null);
        } catch (RuleViolation refused) {
            return new Result(key, refused);
        }
    }
}
