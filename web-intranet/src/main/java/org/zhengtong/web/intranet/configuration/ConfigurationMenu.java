package org.zhengtong.web.intranet.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.web.intranet.MenuPart;

/** Settings, for administrators. */
@ApplicationScoped
public class ConfigurationMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(Group.PLATFORM, "settings", "sliders", "/configuration/", Permission.SETTINGS_EDIT));
    }
}
