package org.zhengtong.platform.support.workflow;

/** How many of the signatories have to agree, for example 2/3: that share of them or more. */
public record Ratio(int part, int whole) {

    public Ratio {
        if (part < 1 || whole < part) {
            throw new IllegalArgumentException(part + "/" + whole);
        }
    }

    /** @param text for example {@code 2/3} */
    public static Ratio of(String text) {
        var slash = text.indexOf('/');
        return new Ratio(Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    public boolean isReached(int agreed, int all) {
        return (long) agreed * whole >= (long) part * all;
    }

    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
