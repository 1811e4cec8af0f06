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

    /** 综合窗口: take in what is handed over at a window, for any matter. */
    public static final String APPROVAL_INTAKE = "approval.intake";

    public static final String LICENCE_REVOKE = "licence.revoke";
    public static final String CATALOGUE_EDIT = "catalogue.edit";
    public static final String AUDIT_READ = "audit.read";
    public static final String OUTBOX_READ = "outbox.read";
    public static final String WORKTIME_IMPORT = "worktime.import";
    public static final String PROCESS_PUBLISH = "process.publish";
    /** Suspend, move, stop and reassign running cases. */
    public static final String PROCESS_ADMINISTER = "process.administer";

    /** Watch over the cases of one's units. */
    public static final String PROCESS_MONITOR = "process.monitor";

    /** Call back and answer those who rated one's units badly. */
    public static final String RATING_FOLLOW_UP = "rating.follow-up";

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
    /** See what one's units are owed and were paid. */
    public static final String PAYMENT_READ = "payment.read";
    /** Take what is owed at a window, in cash or by card. */
    public static final String PAYMENT_CASH = "payment.cash";
    /** Waive what is owed, or give back what was paid. */
    public static final String PAYMENT_WAIVE = "payment.waive";

    /** Set up the halls within one's scope. */
    public static final String HALL_MANAGE = "hall.manage";

    /** Write down observations and the forecast of the weather. */
    public static final String WEATHER_REPORT = "weather.report";
    /** Issue and lift weather warnings. */
    public static final String WEATHER_WARN = "weather.warn";
    /** Keep the places of one's units on the map. */
    public static final String MAP_EDIT = "map.edit";
    /** Write articles in the columns of one's units. */
    public static final String CONTENT_WRITE = "content.write";
    /** Approve what others wrote there, and take back what is online. */
    public static final String CONTENT_REVIEW = "content.review";
    /** Arrange columns, keep the dictionary, and watch over what the sites owe. */
    public static final String CONTENT_MANAGE = "content.manage";
    /** Keep the words of the search, see what nobody found, and make the index anew. */
    public static final String SEARCH_TEND = "search.tend";
    /** Name and arrange columns, each unit its own. */
    public static final String CONTENT_COLUMNS = "content.columns";

    /** See what sources of media told. */
    public static final String MEDIA_READ = "media.read";

    /** Choose sources and topics, and decide what becomes of stories. */
    public static final String MEDIA_EDIT = "media.edit";

    /** Report back on stories that were sent to one's units. */
    public static final String MEDIA_ANSWER = "media.answer";

    private Permission() {}
}
