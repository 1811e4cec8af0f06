package org.zhengtong.publicservice.approval;

/** Whether people may file for a matter; cases that run go on in any of them. */
public enum MatterStanding {
    OFFERED,
    /** 暂停办理: for a while; drafts of applicants are kept. */
    SUSPENDED,
    /** 取消: no longer in the catalogue. */
    RETIRED
}
