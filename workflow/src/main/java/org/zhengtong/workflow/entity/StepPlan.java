package org.zhengtong.workflow.entity;

import java.util.List;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.SigningMode;

/** What the definition says of a step that opens. */
public record StepPlan(
        String node, Bilingual name, String lane, SigningMode mode, List<String> outcomes, List<String> opinionFor) {}
