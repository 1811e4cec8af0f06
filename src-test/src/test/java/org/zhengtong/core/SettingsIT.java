package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.SettingRule;
import org.zhengtong.platform.management.configuration.SettingView;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.management.configuration.boundary.SettingsDesk;
import org.zhengtong.platform.security.identity.boundary.Caller;

/** A setting is changed within its bounds, holds at once, and tells who changed it. */
public class SettingsIT extends InServer {

    private static final Setting SETTING = Setting.DRAFT_DAYS;

    @AfterEach
    void changeItBack() {
        change(SETTING.fallback());
    }

    @Test
    void holdsFromTheChangeOnAndTellsWhoMadeIt() {
        change(" 45 ");
        assertThat(Beans.of(Settings.class).number(SETTING)).isEqualTo(45);
        assertThat(view().text()).isEqualTo("45");
        assertThat(view().changedBy()).isEqualTo(As.person(Citizens.ADMINISTRATOR, () -> Beans.of(Caller.class)
                .required()));
    }

    @Test
    void staysAsItWasWhenTheChangeIsRolledBack() {
        Tx.rolledBack(() -> change("46"));
        assertThat(view().text()).isEqualTo(SETTING.fallback());
    }

    @Test
    void isRefusedOutOfItsBounds() {
        for (var bad : new String[] {"0", "366", "-1", "1.5", "many", ""}) {
            assertThat(Refused.by(SettingRule.OUT_OF_BOUNDS, () -> change(bad))).hasSize(2);
        }
        assertThat(Beans.of(Settings.class).number(SETTING)).isEqualTo(30);
    }

    private static void change(String text) {
        As.person(Citizens.ADMINISTRATOR, () -> Beans.of(SettingsDesk.class).change(SETTING, text));
    }

    private static SettingView view() {
        return As.person(Citizens.ADMINISTRATOR, () -> Beans.of(SettingsDesk.class)
                        .all())
                .stream()
                .filter(each -> each.setting() == SETTING)
                .findFirst()
                .orElseThrow();
    }
}
