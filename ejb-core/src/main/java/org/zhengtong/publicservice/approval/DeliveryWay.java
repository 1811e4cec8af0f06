package org.zhengtong.publicservice.approval;

/** How a decision and its documents reach the applicant 送达方式. */
public enum DeliveryWay {
    /** 窗口领取. */
    WINDOW,
    /** 邮寄. */
    POST,
    /** 电子送达: the first opening counts as service. */
    ELECTRONIC
}
