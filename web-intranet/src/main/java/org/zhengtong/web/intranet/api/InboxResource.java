package org.zhengtong.web.intranet.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.InboxCounts;
import org.zhengtong.platform.support.workflow.InboxFilter;
import org.zhengtong.platform.support.workflow.InboxItem;
import org.zhengtong.platform.support.workflow.InboxLight;

/** What waits for the caller's signature. */
@Path("/inbox")
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {

    @Inject
    ApprovalRecords records;

    @Inject
    Caller caller;

    /** Ordered by deadline. */
    @GET
    public Page<InboxItem> inbox(
            @QueryParam("light") InboxLight light,
            @QueryParam("q") String text,
            @QueryParam("page") @DefaultValue("1") int page) {
        return records.inbox(caller.required(), new InboxFilter(light, null, text), Page.Request.ofNumber(page, 50));
    }

    @GET
    @Path("/counts")
    public InboxCounts counts() {
        return records.counts(caller.required());
    }
}
