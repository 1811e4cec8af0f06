package org.zhengtong.workflow.entity;

import java.util.Map;

/**
 * By which definition a case walks, from its start on.
 *
 * @param called the versions of the processes that it calls, directly or not; what was published since is not called
 */
public record WalkedVersion(String process, int version, Map<String, Integer> called) {

    public WalkedVersion {
        called = Map.copyOf(called);
    }
}
