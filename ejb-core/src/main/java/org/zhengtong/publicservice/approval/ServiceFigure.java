package org.zhengtong.publicservice.approval;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.ToLongFunction;

/**
 * What was done for people, counted: of one matter of one unit on one day, or of several of them together.
 *
 * @param unit the accepting unit; null where several are counted together
 * @param matter null for several, and for what belongs to none
 * @param day null for several
 * @param received filed
 * @param corrected of these, had to be corrected
 * @param decided decided on the merits
 * @param inTime of these, no later than promised
 * @param usedDays working days that all decided ones took, pauses left out
 * @param promisedDays working days that were promised for all decided ones, extensions included
 * @param rated ratings given
 * @param satisfied of these, the three good grades
 */
public record ServiceFigure(
        Long unit,
        String matter,
        LocalDate day,
        long received,
        long corrected,
        long decided,
        long inTime,
        long usedDays,
        long promisedDays,
        long rated,
        long satisfied) {

    private static final double PER_CENT = 100;

    /** All together. @param unit of the sum, as matter and day; null for several */
    public static ServiceFigure sum(Collection<ServiceFigure> some, Long unit, String matter, LocalDate day) {
        return new ServiceFigure(
                unit,
                matter,
                day,
                sum(some, ServiceFigure::received),
                sum(some, ServiceFigure::corrected),
                sum(some, ServiceFigure::decided),
                sum(some, ServiceFigure::inTime),
                sum(some, ServiceFigure::usedDays),
                sum(some, ServiceFigure::promisedDays),
                sum(some, ServiceFigure::rated),
                sum(some, ServiceFigure::satisfied));
    }

    private static long sum(Collection<ServiceFigure> some, ToLongFunction<ServiceFigure> what) {
        return some.stream().mapToLong(what).sum();
    }

    public long late() {
        return decided - inTime;
    }

    /** In hundredths; null where nothing was decided. */
    public Double inTimeRate() {
        return decided == 0 ? null : PER_CENT * inTime / decided;
    }

    /** Working days that a case took on average; null where nothing was decided. */
    public Double averageDays() {
        return decided == 0 ? null : (double) usedDays / decided;
    }

    public Double averagePromised() {
        return decided == 0 ? null : (double) promisedDays / decided;
    }

    /** In hundredths; null where nothing was filed. */
    public Double correctedRate() {
        return received == 0 ? null : PER_CENT * corrected / received;
    }

    /** In hundredths; null where nobody rated. */
    public Double satisfiedRate() {
        return rated == 0 ? null : PER_CENT * satisfied / rated;
    }
}
