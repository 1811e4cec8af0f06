package org.zhengtong.platform.support.files;

/**
 * What can be read in a file by a program: for searching, never for showing in its place.
 *
 * @param text empty where there is nothing to read: a scan, a picture, a file that is locked or broken
 * @param cut whether there is more than was read
 */
public record FileText(String text, boolean cut) {

    public static final FileText NONE = new FileText("", false);
}
