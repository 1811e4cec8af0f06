package org.zhengtong.portal.content;

/** An entry of the editors' dictionary: a wrong spelling, and the right one. */
public record WordCorrection(String wrong, String right) {}
