package org.zhengtong.web.tags;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.zhengtong.platform.support.workflow.InboxLight;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.web.words.Words;

/**
 * A deadline's light: told by its form and its word, never by colour alone.
 *
 * @param kind form and colour in the theme: legal, over, today, soon, ok, hold, done, none
 */
public record Light(String kind, String word) {

    private static final int SOON = 3;

    /** @param today the day it is seen on */
    public static Light of(Deadline deadline, LocalDate today, Words words) {
        if (deadline == null) {
            return new Light("none", words.get("kit.light.none"));
        }
        if (deadline.due() == null || deadline.isPausedOn(today)) {
            return new Light("hold", words.get("kit.light.hold"));
        }
        if (deadline.isOverdue(today)) {
            return new Light("over", words.text("kit.light.over", ChronoUnit.DAYS.between(deadline.due(), today)));
        }
        if (deadline.due().equals(today)) {
            return new Light("today", words.get("kit.light.today"));
        }
        int left = deadline.leftAfter(today);
        return new Light(left <= SOON ? "soon" : "ok", words.text("kit.light.left", left));
    }

    /** @param due null for a light that stands for a whole group */
    public static Light of(InboxLight light, LocalDate due, LocalDate today, Words words) {
        var kind =
                switch (light) {
                    case OVERDUE -> "over";
                    case TODAY -> "today";
                    case SOON -> "soon";
                    case LATER -> "ok";
                    case NONE -> "none";
                };
        boolean counted = light == InboxLight.OVERDUE && due != null;
        return new Light(
                kind, counted ? words.text("kit.light.over", ChronoUnit.DAYS.between(due, today)) : words.of(light));
    }
}
