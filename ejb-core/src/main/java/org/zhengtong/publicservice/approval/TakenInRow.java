package org.zhengtong.publicservice.approval;

import java.time.Instant;
import org.zhengtong.kernel.Bilingual;

/** What a clerk took in at a window. */
public record TakenInRow(String draft, String number, Bilingual matter, Instant takenAt) {}
