package org.zhengtong.portal.content;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody typed and did not save.
 *
 * @param seen the version it was written on
 * @param fields of the form, by their names
 */
public record UnsavedText(int seen, Map<String, String> fields, Instant keptAt) {}
