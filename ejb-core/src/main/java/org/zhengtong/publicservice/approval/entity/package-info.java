/** The life of an application, its papers and its draft. */
package org.zhengtong.publicservice.approval.entity;
