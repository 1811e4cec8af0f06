/** A case, its steps with their signers, its history, and the definitions that cases run on. */
package org.zhengtong.workflow.entity;
