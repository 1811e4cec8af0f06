package org.zhengtong.portal.content;

import java.time.Instant;

/** What was corrected in an article after it was published, as the public is told. */
public record CorrectionView(Instant at, String text) {}
