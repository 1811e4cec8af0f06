package org.zhengtong.platform.security.directory;

import org.zhengtong.kernel.Bilingual;

/**
 * A post 岗位 of a unit.
 *
 * @param holders how many people hold it
 * @param version what was seen; a change says on which state it was made
 */
public record PostView(long id, long unit, Bilingual unitName, Bilingual title, long holders, int version) {}
