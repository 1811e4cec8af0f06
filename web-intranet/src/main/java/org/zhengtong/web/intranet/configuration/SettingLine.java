package org.zhengtong.web.intranet.configuration;

import java.io.Serializable;
import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.SettingView;

/** A setting while its page is open. */
public class SettingLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Setting setting;
    private final String before;
    private final long changedBy;
    private final Instant changedAt;
    private final String fixed;
    private String text;

    /** @param effective what holds at the moment; a property of the server may hold it against the stored text */
    SettingLine(SettingView view, String effective) {
        setting = view.setting();
        before = view.text();
        text = view.text();
        changedBy = view.changedBy() == null ? -1 : view.changedBy().value();
        changedAt = view.changedAt();
        fixed = effective.equals(view.text()) ? null : effective;
    }

    boolean changed() {
        return !(text == null ? "" : text.strip()).equals(before);
    }

    public Setting getSetting() {
        return setting;
    }

    /** What the server's operator has fixed; null if it can be changed here. */
    public String getFixed() {
        return fixed;
    }

    public boolean isNumber() {
        return setting.kind() == Setting.Kind.NUMBER;
    }

    /** Null while it has its default. */
    public AccountId getChangedBy() {
        return changedBy < 0 ? null : new AccountId(changedBy);
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed;
    }
}
