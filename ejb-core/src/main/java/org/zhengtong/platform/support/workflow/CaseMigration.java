package org.zhengtong.platform.support.workflow;

import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.AccountId;

/**
 * 换版: running cases go on by another version of their process. A case moves as a whole or not at all: its open steps
 * keep their signers, signatures and deadlines, joins keep what has arrived, drawn timers begin anew. A step goes to the
 * one with the same id, or to the one that an administrator chooses for it. Who is an administrator is the caller's to
 * check.
 */
public interface CaseMigration {

    /**
     * What would become of the cases on a version, changing nothing.
     *
     * @param chosen by id of a step of the old version: the step of the new one that takes over
     */
    MigrationPreview preview(String process, int from, int to, Map<String, String> chosen);

    /** The cases on a version that are not over, in the order of their start. */
    List<CaseKey> underWay(String process, int version, int most);

    /**
     * Moves one case, behind its lock, in the caller's transaction. A case that stands elsewhere by now than in the
     * preview moves from where it stands, or is refused.
     *
     * @param from the version that it is thought to be on
     * @param reason goes into its history
     */
    void move(CaseKey key, int from, int to, Map<String, String> chosen, AccountId by, String reason);
}
