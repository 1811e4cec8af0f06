package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;

/** The words of a promise and their version. */
public record PromiseText(int version, Bilingual words) {}
