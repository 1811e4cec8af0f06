package org.zhengtong.portal.content;

/** Whether a file is shown in the article or offered beneath it. */
public enum MediaKind {
    PICTURE(true),
    /** Played in the text: MP4 with H.264 or WebM. */
    VIDEO(true),
    ATTACHMENT(false);

    private final boolean shown;

    MediaKind(boolean shown) {
        this.shown = shown;
    }

    /** Whether it stands in the text, described for those who don't see it. */
    public boolean isShown() {
        return shown;
    }
}
