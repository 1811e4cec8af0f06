package org.zhengtong.publicservice.approval.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhengtong.publicservice.approval.MatterChange;
import org.zhengtong.publicservice.approval.MatterDefinition;

/** Says in which places two versions of a matter differ. */
public final class MatterComparison {

    private MatterComparison() {}

    /** @param before null for a matter that is new */
    public static List<MatterChange> between(MatterDefinition before, MatterDefinition after) {
        var old = before == null ? Map.<String, MatterLeaf>of() : leaves(before);
        var young = leaves(after);
        var places = new LinkedHashSet<>(old.keySet());
        places.addAll(young.keySet());
        var changes = new ArrayList<MatterChange>();
        for (var place : places) {
            var was = old.get(place);
            var is = young.get(place);
            if (was == null || is == null || !Objects.equals(was.value(), is.value())) {
                changes.add(change(was, is));
            }
        }
        changes.sort((one, other) -> one.part().compareTo(other.part()));
        return changes;
    }

    private static MatterChange change(MatterLeaf was, MatterLeaf is) {
        var known = is == null ? was : is;
        return new MatterChange(
                known.place(),
                known.element(),
                known.language(),
                known.kind(),
                was == null ? null : was.value(),
                is == null ? null : is.value());
    }

    private static Map<String, MatterLeaf> leaves(MatterDefinition matter) {
        var leaves = new LinkedHashMap<String, MatterLeaf>();
        new MatterLeaves(leaves::put).look(matter, "", "", null);
        return leaves;
    }
}
