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
    REVOCATION("撤"),
    /** 一件事办理结果告知书. */
    JOINT_RESULT("联"),
    /** 听证告知书. */
    HEARING_RIGHT("听告"),
    /** 听证通知书. */
    HEARING_SUMMONS("听"),
    /** 现场核查通知书. */
    SITE_VISIT("核"),
    /** 送达回证. */
    SERVICE_RECEIPT("送"),
    /** 缴款通知书. */
    PAYMENT_DEMAND("缴"),
    /** 暂停使用证照决定书. */
    SUSPENSION("暂"),
    /** 恢复使用证照通知书. */
    REINSTATEMENT("复");

    private final String mark;

    NoticeKind(String mark) {
        this.mark = mark;
    }

    public String mark() {
        return mark;
    }
}
