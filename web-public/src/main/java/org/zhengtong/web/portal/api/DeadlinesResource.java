package org.zhengtong.web.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.zhengtong.platform.support.worktime.DayCount;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.Extension;
import org.zhengtong.platform.support.worktime.Pause;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.web.api.Problem;

/** Deadlines: compute one, with the explanation of every day. */
@Path("/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "default",
        description = "What went wrong (RFC 9457)",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class DeadlinesResource {

    private static final int MOST_DAYS = 1_000;

    @Inject
    WorkCalendar calendar;

    @GET
    @Operation(summary = "Computes a deadline and explains every day of it")
    @APIResponse(responseCode = "200", description = "The deadline")
    public Deadline compute(
            @Parameter(description = "Day of the event (ISO date), not counted", required = true) @QueryParam("start")
                    String start,
            @Parameter(description = "Number of days", required = true) @QueryParam("days") int days,
            @QueryParam("count") @DefaultValue("WORKING") DayCount count,
            @Parameter(description = "first/last (ISO dates, both included); last left out while it lasts")
                    @QueryParam("pause")
                    List<String> pauses,
            @Parameter(description = "Further days by a lawful extension") @QueryParam("extension") @DefaultValue("0")
                    int extension) {
        if (start == null || days < 0 || days > MOST_DAYS || extension < 0 || extension > MOST_DAYS) {
            throw new BadRequestException();
        }
        try {
            var first = LocalDate.parse(start);
            var extensions = extension == 0 ? List.<Extension>of() : List.of(new Extension(extension, first, "", null));
            return calendar.deadline(
                    first,
                    new TimeLimit(days, count, null),
                    extensions,
                    pauses.stream().map(DeadlinesResource::pause).toList());
        } catch (DateTimeException noDate) {
            throw new BadRequestException(noDate);
        }
    }

    private static Pause pause(String text) {
        var ends = text.split("/", -1);
        var last = ends.length > 1 && !ends[1].isEmpty() ? LocalDate.parse(ends[1]) : null;
        return new Pause(LocalDate.parse(ends[0]), last, "");
    }
}
