/**
 * The general-purpose approval engine: the implementation of the port
 * {@link org.zhengtong.platform.support.workflow.ApprovalEngine}. Nobody outside this module sees more than that port.
 *
 * <p>jBPM decides <em>which step comes next</em>; a {@link org.zhengtong.workflow.entity.Step} decides <em>who signs
 * and when it is done</em>. jBPM is used as a function: the bytes of a running process and what happened go in, the
 * new bytes and what follows come out ({@link org.zhengtong.workflow.control.jbpm.Walker}). It has no database, no
 * threads, no timers and no memory of its own, so a rollback leaves nothing behind and every node of a cluster can
 * take the next call.
 *
 * <p>It knows no business system and has no pages.
 */
package org.zhengtong.workflow;
