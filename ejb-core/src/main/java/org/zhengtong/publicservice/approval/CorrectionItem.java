package org.zhengtong.publicservice.approval;

/**
 * One thing that is missing or wrong.
 *
 * @param subject code of the material or id of the field; null for anything else
 * @param subjectName how people know it
 * @param what what has to be mended, in words
 */
public record CorrectionItem(String subject, String subjectName, String what) {}
