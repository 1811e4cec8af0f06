package org.zhengtong.platform.management.configuration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
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

    public Optional<ChangedSetting> find(Setting setting) {
        return Optional.ofNullable(entities.find(ChangedSetting.class, setting.key()));
    }

    public void add(ChangedSetting setting) {
        entities.persist(setting);
    }
}
