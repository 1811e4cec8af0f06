package org.zhengtong.publicservice.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Supplies materials that the government holds already, so that nobody is asked for them (国务院关于在线政务服务的若干规定 Art. 7). Each
 * source is a bean: the register of licences and earlier cases today, a base of the data centre once there is one.
 */
public interface MaterialSupplier {

    MaterialSource source();

    /**
     * What is held and counts on a day: nothing that is revoked, expired or somebody else's.
     *
     * @param holder as identified by the platform or by a clerk, never as typed
     */
    Optional<SuppliedMaterial> find(MaterialDefinition material, Holder holder, LocalDate day);

    /** Files that show it as it is now; they stay with the case whatever becomes of the original. */
    List<Long> snapshot(SuppliedMaterial found);
}
