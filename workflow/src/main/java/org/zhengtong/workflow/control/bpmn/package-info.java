/**
 * A BPMN file as this engine understands it: read without DTDs, refused where it says something that we do not do, and
 * kept as a small model that the engine, the drawing and the send-back all ask. No jBPM here.
 */
package org.zhengtong.workflow.control.bpmn;
