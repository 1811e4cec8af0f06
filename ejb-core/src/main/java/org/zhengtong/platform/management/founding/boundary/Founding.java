package org.zhengtong.platform.management.founding.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.directory.UnitKey;
import org.zhengtong.platform.security.directory.boundary.UnitDesk;
import org.zhengtong.platform.security.identity.OneTimePassword;
import org.zhengtong.platform.security.identity.boundary.FirstAccount;

/** Founds the county, in one transaction, in the product's own name. */
@Stateless
@PermitAll
@RunAs("county.found")
public class Founding {

    private static final UnitKey COUNTY = new UnitKey("county");

    @Inject
    FirstAccount firstAccount;

    @Inject
    UnitDesk units;

    @Inject
    Settings settings;

    /** @return the password of the first account; empty if there is staff already, and then nothing was done */
    public Optional<OneTimePassword> found() {
        if (!firstAccount.isMissing()) {
            return Optional.empty();
        }
        var county = units.foundCounty(
                COUNTY,
                named(Setting.COUNTY_NAME_ZH, Setting.COUNTY_NAME_EN),
                named(Setting.COUNTY_SHORT_ZH, Setting.COUNTY_SHORT_EN));
        return Optional.of(firstAccount.open(county).password());
    }

    /** A new password for the first account, after the one so far was lost. */
    public OneTimePassword renew() {
        return firstAccount.renew().password();
    }

    private Bilingual named(Setting chinese, Setting english) {
        return new Bilingual(settings.text(chinese), settings.text(english));
    }
}
