package org.zhengtong.publicservice.approval;

/** Types of government service matters with the letters of their national codes (GB/T 39554.1). */
public enum MatterType {
    /** 行政许可. */
    XK,
    /** 行政处罚. */
    CF,
    /** 行政强制. */
    QZ,
    /** 行政征收. */
    ZS,
    /** 行政给付. */
    JF,
    /** 行政检查. */
    JC,
    /** 行政确认. */
    QR,
    /** 行政奖励. */
    JL,
    /** 行政裁决. */
    CJ,
    /** 其他行政权力. */
    QT,
    /** 公共服务. */
    GG
}
