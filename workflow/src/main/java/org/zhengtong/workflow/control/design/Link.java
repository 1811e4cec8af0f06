package org.zhengtong.workflow.control.design;

import org.zhengtong.kernel.Bilingual;

/**
 * A sequence flow that is to be written.
 *
 * @param condition FEEL; null if it is always walked
 */
record Link(String id, String from, String to, String condition, Bilingual name) {}
