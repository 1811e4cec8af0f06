package org.zhengtong.portal.media;

import java.io.Serializable;

/**
 * Where a page that lists stories has them, as CSS selectors; all but the first are looked for inside of an item.
 *
 * @param item one story; null for sources of other kinds
 * @param title null for the text of the link
 * @param link null for the first link
 * @param summary null for none
 * @param date null for none
 */
public record Selectors(String item, String title, String link, String summary, String date) implements Serializable {

    public static final Selectors NONE = new Selectors(null, null, null, null, null);
}
