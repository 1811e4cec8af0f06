package org.zhengtong.web.pages;

/** Keeps redirects that come out of a parameter on this site. */
public final class Local {

    private Local() {}

    /** The path if it is one of ours, otherwise the home page. */
    public static String path(String path) {
        boolean ours = path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().allMatch(each -> each >= ' ');
        return ours ? path : "/";
    }
}
