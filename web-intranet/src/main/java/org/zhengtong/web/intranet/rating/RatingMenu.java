package org.zhengtong.web.intranet.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.web.intranet.MenuPart;

/** 差评回访, for the heads of units. */
@ApplicationScoped
public class RatingMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                Group.PUBLIC_SERVICE,
                "followUps",
                "chat",
                "/rating/",
                "/rating/follow-up",
                Permission.RATING_FOLLOW_UP));
    }
}
