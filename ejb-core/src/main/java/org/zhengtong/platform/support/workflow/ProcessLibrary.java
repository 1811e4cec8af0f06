package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/** The published process definitions: BPMN 2.0 with our extension elements, versions side by side. */
public interface ProcessLibrary {

    /**
     * Checks, stores and activates a definition as its next version, on every node.
     *
     * @param bpmn the file's text; DTDs are refused
     * @return the version it got, from 1
     */
    int publish(String bpmn, AccountId by);

    /** Newest version of each definition. */
    List<ProcessVersion> newest();

    /** The stored BPMN text of one version. */
    String bpmn(String process, int version);

    /** One published version. */
    record ProcessVersion(String process, int version, Bilingual name, AccountId publishedBy, Instant publishedAt) {}
}
