package org.zhengtong.web.pages;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;

/**
 * Whose site this is, as headers and footers say it. What was read last is kept, so that an error page can still be shown
 * when the settings can't be read.
 */
@Named
@ApplicationScoped
public class Site {

    private static final Logger LOG = LoggerFactory.getLogger(Site.class);

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    @Inject
    Settings settings;

    private final Map<Setting, String> last = new EnumMap<>(Setting.class);

    public String getName() {
        return in(Setting.COUNTY_NAME_ZH, Setting.COUNTY_NAME_EN);
    }

    /** The name in the other language, shown small under the name. */
    public String getOtherName() {
        return text(Language.current().code().equals("zh") ? Setting.COUNTY_NAME_EN : Setting.COUNTY_NAME_ZH);
    }

    public String getShortName() {
        return in(Setting.COUNTY_SHORT_ZH, Setting.COUNTY_SHORT_EN);
    }

    public String getAddress() {
        return in(Setting.COUNTY_ADDRESS_ZH, Setting.COUNTY_ADDRESS_EN);
    }

    public String getPhone() {
        return text(Setting.COUNTY_PHONE);
    }

    /** 网站标识码. */
    public String getCode() {
        return text(Setting.SITE_CODE);
    }

    public String getIcp() {
        return text(Setting.SITE_ICP);
    }

    public String getPolice() {
        return text(Setting.SITE_POLICE);
    }

    /** Address of the portal's root, for links that leave the site: meta tags, printed sheets. */
    public String getRoot() {
        return text(Setting.SITE_ADDRESS);
    }

    /** The domain name alone, as the state's marks have it. */
    public String getDomain() {
        return getRoot().replaceFirst("^[a-z]+://", "").replaceFirst("[/:].*$", "");
    }

    /** Where the reader is now, as their browser asked for it. */
    public String getHere() {
        var asked = FacesContext.getCurrentInstance().getExternalContext();
        var port = asked.getRequestServerPort();
        boolean usual = port == ("https".equals(asked.getRequestScheme()) ? HTTPS : HTTP);
        return asked.getRequestScheme() + "://" + asked.getRequestServerName() + (usual ? "" : ":" + port);
    }

    /** Whether nobody has said yet where the site is: codes and links that leave it would lead nowhere. */
    public boolean isNowhere() {
        return getRoot().equals(Setting.SITE_ADDRESS.fallback());
    }

    private String in(Setting chinese, Setting english) {
        return new Bilingual(text(chinese), text(english)).in(Language.current().locale());
    }

    private synchronized String text(Setting setting) {
        try {
            last.put(setting, settings.text(setting));
        } catch (EJBException unreadable) {
            LOG.warn("settings can't be read, the last known are shown", unreadable);
        }
        return last.getOrDefault(setting, setting.fallback());
    }
}
