package org.zhengtong.publicservice.approval;

import java.io.InputStream;

/** A file that a clerk hands in with a report: minutes, pictures, a scan. The caller closes its content. */
public record HandedFile(String name, InputStream content) {}
