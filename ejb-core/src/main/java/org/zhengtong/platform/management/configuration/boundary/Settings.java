package org.zhengtong.platform.management.configuration.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.control.ChangedSettings;
import org.zhengtong.platform.management.configuration.entity.ChangedSetting;

/** Settings, read from memory; a change is seen by this node at once and by the others within a few seconds. */
@Singleton
@DenyAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Settings {

    private static final long NANOS_TO_LIVE = 5L * 1_000_000_000;

    @Inject
    ChangedSettings changed;

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

    @PermitAll
    public LocalTime time(Setting setting) {
        return LocalTime.parse(text(setting));
    }

    /** For the demo data set, which brings the fictional county's name and numbers along. */
    @PermitAll
    public void preset(Map<Setting, String> values) {
        if (changed.all().isEmpty()) {
            values.forEach((setting, text) -> changed.keep(setting, text, AccountId.SYSTEM, clock.instant()));
            forget();
        }
    }

    /** Reads anew the next time somebody asks. */
    @PermitAll
    public void forget() {
        readAt = 0;
    }
}
