package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;

/**
 * One line of a certificate.
 *
 * @param field id of the form's field whose value is printed
 */
public record LicenceLine(Bilingual label, String field) {}
