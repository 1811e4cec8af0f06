package org.zhengtong.portal.content;

/**
 * A word of the editors' dictionary.
 *
 * @param better what is written instead
 * @param retired whether it is not looked for any more
 */
public record DictionaryWord(String wrong, String better, boolean retired) {}
