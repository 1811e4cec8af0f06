package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.web.intranet.MenuPart;

/** Cases for those who may see any, the catalogue for its editors. */
@ApplicationScoped
public class ApprovalMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        Group.PUBLIC_SERVICE,
                        "cases",
                        "stamp",
                        "/approval/cases",
                        "/approval/case /approval/act /approval/ask /approval/drawing",
                        Permission.APPROVAL_READ),
                new Entry(Group.PUBLIC_SERVICE, "units", "gauge", "/approval/units", Permission.APPROVAL_READ),
                new Entry(
                        Group.PUBLIC_SERVICE,
                        "catalogue",
                        "book",
                        "/approval/catalogue",
                        "/approval/version /approval/publish",
                        Permission.CATALOGUE_EDIT));
    }
}
