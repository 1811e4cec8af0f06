package org.zhengtong.publicservice.approval;

/**
 * The official notices of an application. Each has its own mark in document numbers and its own series without gaps.
 */
public enum NoticeKind {
    /** 受理通知书. */
    ACCEPTANCE("受"),
    /** 补正告知书. */
    CORRECTION("补"),
    /** 不予受理决定书. */
    NON_ACCEPTANCE("不受"),
    /** 准予行政许可决定书. */
    GRANT("准"),
    /** 不予行政许可决定书. */
    REFUSAL("不准"),
    /** 延长办理期限通知书. */
    EXTENSION("延"),
    /** 期限中止告知书. */
    PAUSE("停"),
    /** 撤销行政许可决定书. */
    REVOCATION("撤");

    private final String mark;

    NoticeKind(String mark) {
        this.mark = mark;
    }

    public String mark() {
        return mark;
    }
}
