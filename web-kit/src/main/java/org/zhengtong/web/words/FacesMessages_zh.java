package org.zhengtong.web.words;

/** {@link FacesMessages} in Chinese, under the name that is looked for before the machine's own language. */
public class FacesMessages_zh extends FacesMessages {}
