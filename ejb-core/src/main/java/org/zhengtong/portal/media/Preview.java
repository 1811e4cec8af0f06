package org.zhengtong.portal.media;

import java.io.Serializable;
import java.util.List;

/**
 * What a source would bring if it were read now.
 *
 * @param stories the first of them
 * @param pages how many pages would be asked for their titles, one after the other
 * @param fault why there is nothing; null if there is
 * @param status what its server answered; 0 if that is not what was wrong
 */
public record Preview(List<FoundStory> stories, int pages, SourceFault fault, int status) implements Serializable {}
