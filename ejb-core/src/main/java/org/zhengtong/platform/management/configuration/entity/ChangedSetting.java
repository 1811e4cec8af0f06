package org.zhengtong.platform.management.configuration.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.SettingRule;

/** A setting that an administrator took from its default. */
@Entity
@Table(name = "configuration_setting")
public class ChangedSetting {

    @Id
    private String name;

    private String text;
    private long changedBy;
    private Instant changedAt;

    protected ChangedSetting() {}

    public ChangedSetting(Setting setting, String text, AccountId by, Instant at) {
        name = setting.key();
        change(setting, text, by, at);
    }

    public void change(Setting setting, String newText, AccountId by, Instant at) {
        SettingRule.OUT_OF_BOUNDS.require(setting.allows(newText), setting.least(), setting.most());
        text = newText;
        changedBy = by.value();
        changedAt = at;
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public AccountId changedBy() {
        return new AccountId(changedBy);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
