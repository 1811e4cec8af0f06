package org.zhengtong.platform.security.identity;

/** The closed list of permissions that {@code @RolesAllowed} names. Which roles carry them is data. */
public final class Permission {

    /** Every member of staff. */
    public static final String INTRANET_USE = "intranet.use";
    /** Every citizen and firm: file and see one's own. */
    public static final String PORTAL_FILE = "portal.file";
    /** Act on approval cases of one's lanes. */
    public static final String APPROVAL_HANDLE = "approval.handle";
    /** See approval cases within one's scope. */
    public static final String APPROVAL_READ = "approval.read";
    /** Approve a lawful extension (行政许可法 Art. 42: the head of the organ). */
    public static final String APPROVAL_EXTEND = "approval.extend";

    public static final String LICENCE_REVOKE = "licence.revoke";
    public static final String CATALOGUE_EDIT = "catalogue.edit";
    public static final String AUDIT_READ = "audit.read";
    public static final String OUTBOX_READ = "outbox.read";
    public static final String WORKTIME_IMPORT = "worktime.import";
    public static final String PROCESS_PUBLISH = "process.publish";
    /** Suspend, move, stop and reassign running cases. */
    public static final String PROCESS_ADMINISTER = "process.administer";

    public static final String SETTINGS_EDIT = "settings.edit";
    public static final String IDENTITY_MANAGE = "identity.manage";
    /** Keep units and posts. */
    public static final String DIRECTORY_MANAGE = "directory.manage";
    /** All that a one-time password opens. */
    public static final String PASSWORD_CHANGE = "password.change";
    /** No role carries it: the product itself acts with it when a county starts for the first time. */
    public static final String COUNTY_FOUND = "county.found";
    /** See work that waits or fails, and have it tried again. */
    public static final String SCHEDULING_TEND = "scheduling.tend";

    /** Give out tickets of a service hall and call them at a counter. */
    public static final String HALL_SERVE = "hall.serve";
    /** Set up the halls within one's scope. */
    public static final String HALL_MANAGE = "hall.manage";

    private Permission() {}
}
