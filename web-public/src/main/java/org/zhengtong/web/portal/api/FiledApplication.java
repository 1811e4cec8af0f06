package org.zhengtong.web.portal.api;

import java.time.Instant;

/** The receipt of a filed application. */
public record FiledApplication(String number, String queryCode, Instant submittedAt) {}
