package org.zhengtong.platform.security.directory;

import org.zhengtong.platform.support.workflow.Group;

/**
 * A group of people who may do something in a unit.
 *
 * @param county whether they may in every unit
 * @param heads whether they are the heads of their unit
 */
public record RightHolders(Group group, boolean county, boolean heads) {}
