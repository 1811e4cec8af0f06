package org.zhengtong.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * One page of rows out of {@code total}.
 *
 * @param first index of the first row, from 0
 * @param size rows asked for; {@code rows} may hold fewer
 */
public record Page<T>(List<T> rows, long total, int first, int size) {

    public Page {
        rows = List.copyOf(rows);
    }

    public <R> Page<R> map(Function<? super T, R> each) {
        return new Page<>(rows.stream().<R>map(each).toList(), total, first, size);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public int number() {
        return first / size + 1;
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Where a page begins and how long it is; never more than {@value #MOST} rows. */
    public record Request(int first, int size) {

        public static final int MOST = 200;

        public Request {
            first = Math.max(0, first);
            size = Math.min(MOST, Math.max(1, size));
        }

        /** @param number the page's number as people count, from 1 */
        public static Request ofNumber(int number, int size) {
            return new Request((Math.max(1, number) - 1) * size, size);
        }

        /** The same page, or the last one where there are not that many: an old address still shows something. */
        public Request within(long total) {
            var last = Math.max(0, total - 1) / size * size;
            return first <= last ? this : new Request((int) last, size);
        }
    }
}
