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
                        "intake",
                        "inbox",
                        "/approval/intake",
                        "/approval/receive /approval/slip",
                        Permission.APPROVAL_INTAKE),
                new Entry(
                        Group.PUBLIC_SERVICE,
                        "cases",
                        "stamp",
                        "/approval/cases",
                        "/approval/case /approval/act /approval/ask /approval/drawing /approval/proceed /approval/proceeding /approval/suspension",
                        Permission.APPROVAL_READ),
                new Entry(
                        Group.PUBLIC_SERVICE,
                        "promises",
                        "edit",
                        "/approval/promises",
                        "/approval/promise",
                        Permission.APPROVAL_READ),
                new Entry(Group.PUBLIC_SERVICE, "calendar", "cal", "/approval/calendar", Permission.APPROVAL_READ),
                new Entry(
                        Group.PUBLIC_SERVICE,
                        "deliveries",
                        "send",
                        "/approval/deliveries",
                        "/approval/delivery",
                        Permission.APPROVAL_READ),
                new Entry(Group.PUBLIC_SERVICE, "units", "gauge", "/approval/units", Permission.APPROVAL_READ),
                new Entry(
                        Group.PUBLIC_SERVICE,
                        "monitoring",
                        "chart",
                        "/approval/monitoring",
                        "/rating/given",
                        Permission.APPROVAL_READ),
                new Entry(
                        Group.PUBLIC_SERVICE,
                        "catalogue",
                        "book",
                        "/approval/catalogue",
                        "/approval/versions /approval/version /approval/compare /approval/guide /approval/release"
                                + " /approval/import /approval/publish",
                        Permission.CATALOGUE_EDIT));
    }
}
