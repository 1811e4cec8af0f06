package org.zhengtong.web.intranet.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.zhengtong.portal.media.DigestPart;
import org.zhengtong.portal.media.boundary.StoryDesk;

/** 每日摘要: what was found until the digest of a day went, by topic; by itself the one that is being collected. */
@Named("mediaDigestPage")
@RequestScoped
public class DigestPage {

    @Inject
    StoryDesk desk;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private List<DigestPart> parts;

    /** Asked before anything is written: whoever may not read stories sees none of it. */
    public void open() {
        getParts();
    }

    public List<DigestPart> getParts() {
        if (parts == null) {
            parts = desk.digest(getDay());
        }
        return parts;
    }

    public LocalDate getDay() {
        try {
            return LocalDate.parse(parameters.getOrDefault("day", ""));
        } catch (DateTimeParseException none) {
            return LocalDate.now(clock);
        }
    }

    public LocalDate getBefore() {
        return getDay().minusDays(1);
    }

    public LocalDate getAfter() {
        return getDay().plusDays(1);
    }
}
