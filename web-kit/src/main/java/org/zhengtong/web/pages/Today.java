package org.zhengtong.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The county's legal day, for pages: {@code #{today.date}}. */
@Named
@RequestScoped
public class Today {

    @Inject
    Clock clock;

    public LocalDate getDate() {
        return LocalDate.now(clock);
    }
}
