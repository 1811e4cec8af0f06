package org.zhengtong.platform.management.configuration.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.SettingView;
import org.zhengtong.platform.management.configuration.control.ChangedSettings;
import org.zhengtong.platform.management.configuration.entity.ChangedSetting;
import org.zhengtong.platform.security.identity.boundary.Caller;

/** Settings, read from memory; a change is seen by this node at once and by the others within a few seconds. */
@Singleton
@DenyAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Settings {

    private static final long NANOS_TO_LIVE = 5L * 1_000_000_000;

    @Inject
    ChangedSettings changed;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private volatile Map<String, String> texts;
    private volatile long readAt;

    @PostConstruct
    void read() {
        texts = changed.all().stream().collect(Collectors.toMap(ChangedSetting::name, ChangedSetting::text));
        readAt = System.nanoTime();
    }

    @PermitAll
    public String text(Setting setting) {
        if (System.nanoTime() - readAt > NANOS_TO_LIVE) {
            read();
        }
        // A property of the server wins: operators fix there what must not be changed on the page.
        var fixed = System.getProperty("zt.setting." + setting.key());
        return fixed == null ? texts.getOrDefault(setting.key(), setting.fallback()) : fixed;
    }

    @PermitAll
    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    @RolesAllowed("settings.edit")
    public List<SettingView> all() {
        var byName = changed.all().stream().collect(Collectors.toMap(ChangedSetting::name, Function.identity()));
        return Arrays.stream(Setting.values())
                .map(setting -> {
                    var change = byName.get(setting.key());
                    return change == null
                            ? new SettingView(setting, setting.fallback(), null, null)
                            : new SettingView(setting, change.text(), change.changedBy(), change.changedAt());
                })
                .toList();
    }

    @RolesAllowed("settings.edit")
    @Audited("configuration.change")
    public void change(Setting setting, String text) {
        keep(setting, text, caller.required());
        readAt = 0;
    }

    /** For the demo data set, which brings the fictional county's name and numbers along. */
    @PermitAll
    public void preset(Map<Setting, String> values) {
        if (changed.all().isEmpty()) {
            values.forEach((setting, text) -> keep(setting, text, AccountId.SYSTEM));
            readAt = 0;
        }
    }

    private void keep(Setting setting, String text, AccountId by) {
        changed.find(setting)
                .ifPresentOrElse(
                        present -> present.change(setting, text.strip(), by, clock.instant()),
                        () -> changed.add(new ChangedSetting(setting, text.strip(), by, clock.instant())));
    }
}
