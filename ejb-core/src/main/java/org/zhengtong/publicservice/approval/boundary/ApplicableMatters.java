package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.zhengtong.portal.content.OnlineMatters;
import org.zhengtong.publicservice.approval.control.CurrentCatalogue;

/** Tells whoever publishes an opening whether people can apply under a code. */
@Stateless
@Local(OnlineMatters.class)
@PermitAll
public class ApplicableMatters implements OnlineMatters {

    @Inject
    CurrentCatalogue current;

    @Override
    public boolean knows(String code) {
        return current.find(code).isPresent();
    }
}
