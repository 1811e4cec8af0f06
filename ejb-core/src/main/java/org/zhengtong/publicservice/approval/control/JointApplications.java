package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.zhengtong.publicservice.approval.entity.Application;

/** Which applications belong together 一件事: a joint one and its parts, under one clock. Any other stands alone. */
@ApplicationScoped
public class JointApplications {

    @Inject
    Applications applications;

    @Inject
    MatterVersions versions;

    /** The joint application of a part; any other is its own. */
    public Application leading(Application application) {
        return application.isPart() ? applications.get(application.joint()) : application;
    }

    /** Everything that runs under the same clock, the leading one first. */
    public List<Application> together(Application application) {
        var leading = leading(application);
        return isJoint(leading)
                ? Stream.concat(Stream.of(leading), applications.partsOf(leading).stream())
                        .toList()
                : List.of(leading);
    }

    public boolean isJoint(Application application) {
        return versions.get(application.matterVersion()).definition().hasParts();
    }
}
