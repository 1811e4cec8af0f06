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
import org.zhengtong.platform.support.worktime.DayCount;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.Extension;
import org.zhengtong.platform.support.worktime.Pause;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;

/** Deadlines: compute one, with the explanation of every day. */
@Path("/deadlines")
@Produces(MediaType.APPLICATION_JSON)
public class DeadlinesResource {

    private static final int MOST_DAYS = 1_000;

    @Inject
    WorkCalendar calendar;

    /**
     * @param start day of the event (ISO date), not counted
     * @param days number of days
     * @param count WORKING or CALENDAR
     * @param pauses each {@code first/last} (ISO dates, both included), last left out while it lasts
     * @param extension further days by a lawful extension
     */
    @GET
    public Deadline compute(
            @QueryParam("start") String start,
            @QueryParam("days") int days,
            @QueryParam("count") @DefaultValue("WORKING") DayCount count,
            @QueryParam("pause") List<String> pauses,
            @QueryParam("extension") @DefaultValue("0") int extension) {
        if (start == null || days < 0 || days > MOST_DAYS || extension < 0 || extension > MOST_DAYS) {
            throw new BadRequestException();
        }
        try {
            var first = LocalDate.parse(start);
            var extensions = extension == 0 ? List.<Extension>of() : List.of(new Extension(extension, first, "", ""));
            return calendar.deadline(
                    first,
                    new TimeLimit(days, count, ""),
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
