package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/** The published process definitions: BPMN 2.0 with our extension elements, versions side by side. */
public interface ProcessLibrary {

    /**
     * How a file would be understood, changing nothing.
     *
     * @param bpmn the file's text
     */
    ImportReport examine(String bpmn);

    /**
     * Checks, stores and activates a definition as its next version, on every node.
     *
     * @param bpmn the file's text; DTDs are refused
     * @return the version it got, from 1
     */
    int publish(String bpmn, AccountId by);

    /**
     * Says what is new about it, too.
     *
     * @param note for those who read the list of versions; may be null
     */
    int publish(String bpmn, String note, AccountId by);

    /** Every version of a process, the newest first. */
    List<ProcessVersion> versions(String process);

    /** Running cases by version. */
    Map<Integer, Long> running(String process);

    /**
     * Takes a process out of use: no case starts on it any more, and those that run go on. A version that is published
     * later brings it back.
     */
    void retire(String process, String reason, AccountId by);

    /** Puts a retired process back to use. */
    void reinstate(String process);

    /** Newest version of each definition. */
    List<ProcessVersion> newest();

    /** The stored BPMN text of one version. */
    String bpmn(String process, int version);

    /** One version as BPMN 2.0 with its layout: the given one, or else a made one. Published again it means the same. */
    String export(String process, int version);

    /**
     * One published version.
     *
     * @param note what was new about it; may be null
     * @param retired null while cases may start on it
     */
    record ProcessVersion(
            String process,
            int version,
            Bilingual name,
            AccountId publishedBy,
            Instant publishedAt,
            String note,
            Retired retired) {}

    /** Who took a process out of use, and why. */
    record Retired(AccountId by, Instant at, String reason) {}
}
