package org.zhengtong.portal.content;

/** What is said of a purchase (政府采购信息发布管理办法). */
public enum ProcurementKind {
    INTENTION,
    TENDER,
    CORRECTION,
    RESULT,
    CONTRACT
}
