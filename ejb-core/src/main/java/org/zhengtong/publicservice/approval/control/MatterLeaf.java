package org.zhengtong.publicservice.approval.control;

import org.zhengtong.kernel.Bilingual;

/**
 * One value somewhere in a matter.
 *
 * @param place members on the way to it
 * @param element names of the elements of lists on the way; null where there are none
 * @param language null for what is in no language
 * @param kind name of the enum, {@code YES_NO}, or null for text
 */
record MatterLeaf(String place, Bilingual element, String language, String kind, String value) {}
