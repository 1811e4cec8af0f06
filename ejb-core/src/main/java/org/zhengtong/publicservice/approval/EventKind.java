package org.zhengtong.publicservice.approval;

/** What can stand in an application's timeline. */
public enum EventKind {
    SUBMITTED,
    /** 窗口收件: what was handed over at a window was taken in. */
    TAKEN_IN,
    CORRECTION_ASKED,
    CORRECTED,
    ACCEPTED,
    ACCEPTED_BY_SILENCE,
    NOT_ACCEPTED,
    REDIRECTED,
    STEP_DONE,
    SENT_BACK,
    HANDED_OVER,
    PAUSED,
    RESUMED,
    EXTENDED,
    OVERDUE,
    GRANTED,
    REFUSED,
    LICENCE_ISSUED,
    LICENCE_REVOKED,
    LICENCE_SUSPENDED,
    LICENCE_REINSTATED,
    WITHDRAWN,
    RATED,
    DEADLINE_RECOMPUTED,
    /** 并联受理: accepted with the joint application. */
    ACCEPTED_JOINTLY,
    /** 并联办理: handed to the organs that decide its parts. */
    PARTS_BEGUN,
    /** A material was fetched from where the government holds it. */
    MATERIAL_FETCHED,
    PROMISE_GIVEN,
    PROMISE_REMINDED,
    PROMISE_KEPT,
    PROMISE_BROKEN,
    /** 视为撤回申请: a promise was not kept. */
    DEEMED_WITHDRAWN,
    PROMISE_HELD,
    PROMISE_FALSE,
    /** 告知听证权利. */
    HEARING_OFFERED,
    HEARING_ASKED_FOR,
    HEARING_SUMMONED,
    VISIT_ARRANGED,
    /** A hearing was held, a visit made, an examination finished. */
    PROCEEDING_DONE,
    PROCEEDING_CALLED_OFF,
    DELIVERY_CHOSEN,
    /** 寄出. */
    SENT,
    CAME_BACK,
    /** 送达. */
    SERVED,
    DELIVERY_OVERDUE,
    /** 缴款通知. */
    PAYMENT_DEMANDED,
    PAID,
    /** 减免. */
    PAYMENT_WAIVED
}
