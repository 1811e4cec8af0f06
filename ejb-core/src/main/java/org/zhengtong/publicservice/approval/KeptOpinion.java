package org.zhengtong.publicservice.approval;

import java.time.Instant;

/** What somebody began to write on a step and has not signed yet. */
public record KeptOpinion(String text, Instant keptAt) {}
