package org.zhengtong.platform.support.fetching;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;

/**
 * The gate for addresses that anybody of the staff may write down: it lets nothing through to this machine, the county's own
 * network, or other networks that are not the public internet, and to no ports but those of web servers. A name is looked up
 * here; the program keeps what it found for some seconds, so that the same machine is asked that was looked at.
 *
 * @param own host and port of the county's own portal, which is no stranger; null if there is none
 * @param loopback whether this machine may be asked, as in tests
 */
public record PublicInternet(String own, boolean loopback) implements Gate {

    private static final Set<Integer> PORTS = Set.of(-1, 80, 443, 8080, 8443);

    @Override
    public void pass(URI at) throws FetchFailed {
        if (at.getAuthority().equalsIgnoreCase(own)) {
            return;
        }
        try {
            for (var address : InetAddress.getAllByName(at.getHost())) {
                var here = loopback && address.isLoopbackAddress();
                if (!here && (!isPublic(address) || !PORTS.contains(at.getPort()))) {
                    throw new FetchFailed(FetchFault.PRIVATE_ADDRESS);
                }
            }
        } catch (UnknownHostException unknown) {
            throw new FetchFailed(FetchFault.UNREACHABLE, unknown);
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        if (address instanceof Inet6Address) {
            return isPublic6(address.getAddress());
        }
        return address instanceof Inet4Address && isPublic4(address.getAddress());
    }

    /** Without what RFC 6890 keeps for special purposes. */
    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        return first != 0
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 198 && (second == 18 || second == 19 || second == 51 && third == 100))
                && !(first == 203 && second == 0 && third == 113)
                && first < 240;
    }

    /** Global unicast alone, and of it neither documentation nor ways into the older internet. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        return (first & 0xe000) == 0x2000
                && first != 0x2002
                && !(first == 0x2001 && (second < 0x200 || second == 0xdb8));
    }
}
