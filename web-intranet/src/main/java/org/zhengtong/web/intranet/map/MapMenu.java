package org.zhengtong.web.intranet.map;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.web.intranet.MenuPart;

/** 数字地图, for its editors. */
@ApplicationScoped
public class MapMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(Group.PORTAL_AND_DATA, "map", "map", "/map/", "/map/edit /map/import", Permission.MAP_EDIT));
    }
}
