package org.zhengtong.publicservice.approval;

/**
 * A file that was uploaded and not handed in yet.
 *
 * @param handle names it to whoever uploaded it and to nobody else
 */
public record FileHandle(String handle, String name, String mediaType, long size) {}
