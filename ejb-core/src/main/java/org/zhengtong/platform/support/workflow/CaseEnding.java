package org.zhengtong.platform.support.workflow;

/** How a case ended. */
public enum CaseEnding {
    /** At an end of its process. */
    REACHED,
    /** 撤回: taken back by the one who filed it. */
    WITHDRAWN,
    /** 终止: by an administrator. */
    STOPPED
}
