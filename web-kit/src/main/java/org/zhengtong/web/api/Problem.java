package org.zhengtong.web.api;

import java.util.List;

/**
 * What went wrong, as {@code application/problem+json} (RFC 9457).
 *
 * @param type a URN that names the rule or the kind of problem, stable for programs
 * @param title the same in words of the caller's language
 * @param faults single places to mend; empty if there are none
 */
public record Problem(String type, String title, int status, String detail, List<Fault> faults) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One place to mend.
     *
     * @param subject field, material or property
     */
    public record Fault(String subject, String code, String message) {}

    static Problem of(String kind, String title, int status) {
        return new Problem("urn:zhengtong:problem:" + kind, title, status, null, List.of());
    }
}
