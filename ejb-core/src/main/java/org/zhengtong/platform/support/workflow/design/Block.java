package org.zhengtong.platform.support.workflow.design;

import java.util.List;

/** Branches that are walked side by side; what follows begins when all of them are through. */
public record Block(String id, List<List<Part>> branches) implements Part {

    public Block {
        branches = branches.stream().map(List::copyOf).toList();
    }
}
