package org.zhengtong.publicservice.approval;

/** What an applicant's written promise to hand a material in later opens. */
public enum PromiseKind {
    /** 容缺受理: accepted with the paper outstanding; granted only once it is there. */
    ACCEPTANCE,
    /** 告知承诺: granted on the promise; the organ checks afterwards and revokes where the promise did not hold. */
    DECISION
}
