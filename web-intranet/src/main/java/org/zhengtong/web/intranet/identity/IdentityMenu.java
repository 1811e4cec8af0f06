package org.zhengtong.web.intranet.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.web.intranet.MenuPart;

/** Accounts, for the security administrator. */
@ApplicationScoped
public class IdentityMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                Group.PLATFORM,
                "accounts",
                "lock",
                "/identity/",
                "/identity/account /identity/admit",
                Permission.IDENTITY_MANAGE));
    }
}
