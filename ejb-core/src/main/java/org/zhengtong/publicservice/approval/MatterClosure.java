package org.zhengtong.publicservice.approval;

/**
 * Why nobody may file for a matter now.
 *
 * @param reason as its editors gave it
 */
public record MatterClosure(MatterStanding standing, String reason) {}
