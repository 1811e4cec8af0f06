package org.zhengtong.platform.management.configuration.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.SettingView;
import org.zhengtong.platform.management.configuration.control.ChangedSettings;
import org.zhengtong.platform.management.configuration.entity.ChangedSetting;
import org.zhengtong.platform.security.identity.boundary.Caller;

/** The administrator's work on settings: all of them with their last change, and changing one. */
@Stateless
@DenyAll
public class SettingsDesk {

    @Inject
    ChangedSettings changed;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

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
        changed.keep(setting, text, caller.required(), clock.instant());
        settings.forget();
    }
}
