package org.zhengtong.portal.content;

/** Whether a file is shown in the article or offered beneath it. */
public enum MediaKind {
    PICTURE,
    ATTACHMENT
}
