package org.zhengtong.portal.content;

/**
 * A file of an import, and what became of it.
 *
 * @param path within the ZIP
 * @param number of its article; null if there is none
 * @param fault null unless it failed
 * @param detail what the fault is about; null if it speaks for itself
 */
public record ImportedRow(
        long id, String path, ImportOutcome outcome, String title, Long number, ImportFault fault, String detail) {}
