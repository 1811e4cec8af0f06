package org.zhengtong.publicservice.hall.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import org.zhengtong.platform.support.numbers.boundary.Numbers;
import org.zhengtong.publicservice.hall.entity.Hall;
import org.zhengtong.publicservice.hall.entity.Line;
import org.zhengtong.publicservice.hall.entity.Ticket;

/** Gives out the numbers of a day: one after the other, none twice, none left out. */
@ApplicationScoped
public class TicketRoll {

    /** Without those that are mistaken for each other. */
    private static final String CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int CODE_LENGTH = 10;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Tickets tickets;

    @Inject
    Numbers numbers;

    @Inject
    HallToday today;

    @Inject
    Clock clock;

    public Ticket tear(Hall hall, Line line, boolean preferred) {
        line.requireOpen();
        today.requireOpenStill(hall);
        var place = numbers.nextWithoutGap("hall " + hall.code() + " " + line.prefix() + " " + today.date());
        var label = String.format("%s%03d", line.prefix(), place);
        return tickets.add(new Ticket(line, today.date(), label, preferred, code(), clock.instant()));
    }

    private String code() {
        var code = new StringBuilder();
        random.ints(CODE_LENGTH, 0, CODE_LETTERS.length()).forEach(index -> code.append(CODE_LETTERS.charAt(index)));
        return code.toString();
    }
}
