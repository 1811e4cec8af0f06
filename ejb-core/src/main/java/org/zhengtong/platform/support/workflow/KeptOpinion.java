package org.zhengtong.platform.support.workflow;

import java.time.Instant;

/** An opinion that is not signed yet, as kept last. */
public record KeptOpinion(String text, Instant keptAt) {}
