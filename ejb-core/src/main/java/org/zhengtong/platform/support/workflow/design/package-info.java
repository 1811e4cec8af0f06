/**
 * How people who don't program design processes: a process as a list of sentences, its drafts, and trying it out. BPMN
 * stays the only stored form; what is here is how it is read aloud and changed.
 */
package org.zhengtong.platform.support.workflow.design;
