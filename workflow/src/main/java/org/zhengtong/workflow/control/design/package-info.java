/**
 * The sentences of a process: written as BPMN with a drawing made for it, and read from BPMN as far as they can express
 * it. A file is expressed if writing what was read says the same again; whatever is not stays as it is, read-only.
 */
package org.zhengtong.workflow.control.design;
