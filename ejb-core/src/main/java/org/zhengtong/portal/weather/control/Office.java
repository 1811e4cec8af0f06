package org.zhengtong.portal.weather.control;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.boundary.Caller;

/** In whose name the caller speaks of the weather. */
@ApplicationScoped
public class Office {

    @Inject
    Caller caller;

    @Inject
    Directory directory;

    /** The caller's own unit, or the first one that the permission reaches. */
    public long unitFor(String permission) {
        var scope = caller.scope(permission);
        return directory
                .staff(caller.required())
                .map(StaffView::unit)
                .filter(scope::covers)
                .or(() -> scope.units().stream().findFirst())
                .orElseThrow(() -> new EJBAccessException("the permission reaches no unit"));
    }
}
