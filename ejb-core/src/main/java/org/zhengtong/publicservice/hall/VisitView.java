package org.zhengtong.publicservice.hall;

import java.time.LocalDate;
import org.zhengtong.kernel.Bilingual;

/**
 * A visit to a hall, for whoever holds its ticket.
 *
 * @param served whether it is over, so that it can be rated
 * @param rated whether it was
 */
public record VisitView(String label, Bilingual hall, Bilingual line, LocalDate day, boolean served, boolean rated) {}
