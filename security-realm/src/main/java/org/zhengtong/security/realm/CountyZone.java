package org.zhengtong.security.realm;

import java.time.ZoneId;

/**
 * The county's zone, a setting of the server: days of permissions begin and end in it. The realm reads the setting
 * itself, being in the server before the application with its clock.
 */
final class CountyZone {

    static final ZoneId ZONE = ZoneId.of(System.getProperty("zt.zone", "Asia/Shanghai"));

    private CountyZone() {}
}
