package org.zhengtong.platform.support.fetching;

/** What can go wrong when another machine is asked. */
public enum FetchFault {
    /** The address is none that can be asked. */
    BAD_ADDRESS,
    /** It leads into a network that is nobody's business. */
    PRIVATE_ADDRESS,
    UNREACHABLE,
    /** It took longer than we wait. */
    TOO_SLOW,
    /** It said more than we listen to. */
    TOO_LARGE,
    TOO_MANY_REDIRECTS,
    /** It answered that it can't, or that it won't. */
    REFUSED,
    /** Its robots.txt asks machines to stay away. */
    ROBOTS
}
