package org.zhengtong.platform.support.workflow.design;

/**
 * Where a case goes from here.
 *
 * @param target the part of the same list or the ending; null for what follows
 */
public record Then(Kind kind, String target) {

    /** What the target is. */
    public enum Kind {
        NEXT,
        GO,
        END
    }

    public static final Then NEXT = new Then(Kind.NEXT, null);

    public static Then go(String part) {
        return new Then(Kind.GO, part);
    }

    public static Then end(String ending) {
        return new Then(Kind.END, ending);
    }

    public boolean leadsTo(String id) {
        return id.equals(target);
    }

    /** For forms: {@code NEXT}, {@code GO task-accept}, {@code END end-refused}. */
    public String code() {
        return target == null ? kind.name() : kind + " " + target;
    }

    public static Then of(String code) {
        var parts = code.split(" ", 2);
        return parts.length == 1 ? NEXT : new Then(Kind.valueOf(parts[0]), parts[1]);
    }
}
