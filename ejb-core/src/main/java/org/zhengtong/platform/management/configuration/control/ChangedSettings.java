package org.zhengtong.platform.management.configuration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.entity.ChangedSetting;

/** The settings that differ from their defaults. */
@ApplicationScoped
public class ChangedSettings {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public List<ChangedSetting> all() {
        return entities.createQuery("select s from ChangedSetting s", ChangedSetting.class)
                .getResultList();
    }

    /** Changes a setting, for the first time or once more. */
    public void keep(Setting setting, String text, AccountId by, Instant at) {
        var before = entities.find(ChangedSetting.class, setting.key());
        if (before == null) {
            entities.persist(new ChangedSetting(setting, text.strip(), by, at));
        } else {
            before.change(setting, text.strip(), by, at);
        }
    }
}
