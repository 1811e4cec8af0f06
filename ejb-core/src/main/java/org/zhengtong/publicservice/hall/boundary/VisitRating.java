package org.zhengtong.publicservice.hall.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.hall.VisitView;
import org.zhengtong.publicservice.hall.control.Halls;
import org.zhengtong.publicservice.hall.control.Tickets;
import org.zhengtong.publicservice.hall.entity.Counter;
import org.zhengtong.publicservice.hall.entity.Ticket;
import org.zhengtong.publicservice.rating.ContactKey;
import org.zhengtong.publicservice.rating.Grade;
import org.zhengtong.publicservice.rating.RatingChannel;
import org.zhengtong.publicservice.rating.RatingReason;
import org.zhengtong.publicservice.rating.TakeRating;
import org.zhengtong.publicservice.rating.boundary.RatingBook;

/** 好差评 at the window: whoever holds the ticket rates the visit with the code that is printed on it, once. */
@Stateless
@DenyAll
public class VisitRating {

    private static final String SYSTEM = "hall";
    private static final int LONGEST = 20;

    @Inject
    Tickets tickets;

    @Inject
    Halls halls;

    @Inject
    RatingBook ratings;

    /** Empty for a code that is on no ticket. */
    @PermitAll
    public Optional<VisitView> visit(String code) {
        return tickets.byCode(plain(code))
                .map(ticket -> new VisitView(
                        ticket.label(),
                        halls.get(ticket.hall()).name(),
                        halls.line(ticket.line()).name(),
                        ticket.day(),
                        ticket.isServed(),
                        ratings.of(contact(ticket)).isPresent()));
    }

    /** @param mobile where the rater may be called back; null for none */
    @PermitAll
    @Audited("hall.rate")
    public void rate(String code, Grade grade, Set<RatingReason> reasons, String comment, String mobile) {
        var ticket = tickets.lockedByCode(plain(code)).orElseThrow(() -> new NotFound(Ticket.class, "rating code"));
        ticket.requireServed();
        ratings.take(new TakeRating(
                contact(ticket),
                about(ticket),
                null,
                unitOf(ticket),
                RatingChannel.WINDOW,
                grade,
                reasons,
                blank(comment),
                blank(mobile),
                List.of(),
                false));
    }

    /** As people type it; nothing that no ticket can carry. */
    private static String plain(String code) {
        return code == null || code.length() > LONGEST ? "" : code.strip().toUpperCase(Locale.ROOT);
    }

    private Bilingual about(Ticket ticket) {
        return halls.line(ticket.line()).name();
    }

    /** Whose counter served; a hall's own unit answers for what no counter did. */
    private long unitOf(Ticket ticket) {
        var hall = halls.get(ticket.hall());
        return halls.counters(hall).stream()
                .filter(counter -> Long.valueOf(counter.id()).equals(ticket.counter()))
                .map(Counter::unit)
                .findFirst()
                .orElse(hall.unit());
    }

    private static ContactKey contact(Ticket ticket) {
        return new ContactKey(SYSTEM, Long.toString(ticket.id()));
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
