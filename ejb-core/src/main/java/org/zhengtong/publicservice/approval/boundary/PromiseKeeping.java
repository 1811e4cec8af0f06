package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.FileHandle;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.PromiseView;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.DraftFiles;
import org.zhengtong.publicservice.approval.control.FileHandles;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.control.PromiseCourse;
import org.zhengtong.publicservice.approval.control.PromiseViews;
import org.zhengtong.publicservice.approval.control.Promises;
import org.zhengtong.publicservice.approval.entity.Application;

/** What an applicant promised to hand in later, and handing it in. Opened as {@link Progress} is. */
@Stateless
@DenyAll
public class PromiseKeeping {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    Applications applications;

    @Inject
    MatterVersions versions;

    @Inject
    Promises promises;

    @Inject
    PromiseCourse course;

    @Inject
    PromiseViews views;

    @Inject
    DraftFiles draftFiles;

    @Inject
    FileHandles handles;

    @Inject
    ApprovalEngine engine;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    Vault vault;

    /** @param queryCode null for the account's own application */
    @PermitAll
    public List<PromiseView> promises(ApplicationNumber number, String queryCode) {
        var application = opened(number, queryCode);
        return views.of(application, matter(application));
    }

    /** Keeps a file of the promised paper; {@link #handIn} names it. */
    @PermitAll
    @Audited("approval.promise.attach")
    public FileHandle keep(
            ApplicationNumber number, String queryCode, String material, String fileName, InputStream content) {
        var application = opened(number, queryCode);
        var most = settings.number(Setting.UPLOAD_MEGABYTES) * MEGABYTE;
        var by = caller.account().orElse(null);
        return handles.of(material, draftFiles.keep(matter(application), material, fileName, content, most, by));
    }

    /**
     * Hands the promised paper in, once; a second time is refused and leaves the first in place.
     *
     * @param files handles of the files that were kept for it
     */
    @PermitAll
    @Audited("approval.promise.keep")
    public void handIn(ApplicationNumber number, String queryCode, String material, List<String> files) {
        engine.lock(number.key());
        var application = opened(number, queryCode);
        var promise = promises.locked(application.id(), material);
        course.keep(application, matter(application), promise, handles.open(material, files), null);
    }

    private Application opened(ApplicationNumber number, String queryCode) {
        return applications
                .find(number)
                .filter(found -> caller.account().map(found::belongsTo).orElse(false)
                        || queryCode != null && found.opensWith(vault.index(queryCode)))
                .orElseThrow(() -> new NotFound(Application.class, number));
    }

    private MatterDefinition matter(Application application) {
        return versions.get(application.matterVersion()).definition();
    }
}
