package org.zhengtong.publicservice.approval;

/** What can happen around a case between acceptance and decision besides signing. */
public enum ProceedingKind {
    /** 听证 (行政许可法 Art. 46–48). */
    HEARING,
    /** 现场核查: at least two members of staff look (Art. 34); the clock runs on. */
    SITE_VISIT,
    /** 检验、检测、检疫、鉴定、专家评审 that the matter's law asks for (Art. 45). */
    EXAMINATION
}
