package org.zhengtong.portal.map;

/**
 * The projection of Chinese maps at large scale: Gauss-Krüger in zones of three degrees, on the ellipsoid of CGCS2000
 * (a = 6378137 m, f = 1/298.257222101), by Krüger's series to the third order: better than a millimetre in a zone.
 */
public final class GaussKrueger {

    private static final double A = 6_378_137;
    private static final double F = 1 / 298.257222101;
    private static final double N = F / (2 - F);
    private static final double RECTIFYING = A / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
    private static final double ECCENTRICITY = 2 * Math.sqrt(N) / (1 + N);
    private static final double FALSE_EASTING = 500_000;
    private static final double ZONE = 3;

    private static final double[] ALPHA = {
        N / 2 - 2 * N * N / 3 + 5 * N * N * N / 16, 13 * N * N / 48 - 3 * N * N * N / 5, 61 * N * N * N / 240
    };

    private final double central;

    private GaussKrueger(double central) {
        this.central = central;
    }

    /** A point on the plane, in metres. @param x to the east @param y to the north */
    public record Plane(double x, double y) {}

    /** The zone in which the point lies. */
    public static GaussKrueger zoneOf(GeoPoint point) {
        return new GaussKrueger(Math.round(point.longitude() / ZONE) * ZONE);
    }

    public double centralMeridian() {
        return central;
    }

    public Plane project(GeoPoint point) {
        var sine = Math.sin(Math.toRadians(point.latitude()));
        var apart = Math.toRadians(point.longitude() - central);
        var conformal = Math.sinh(atanh(sine) - ECCENTRICITY * atanh(ECCENTRICITY * sine));
        var xi = Math.atan2(conformal, Math.cos(apart));
        var eta = atanh(Math.sin(apart) / Math.sqrt(1 + conformal * conformal));
        double east = eta;
        double north = xi;
        for (int order = 1; order <= ALPHA.length; order++) {
            east += ALPHA[order - 1] * Math.cos(2 * order * xi) * Math.sinh(2 * order * eta);
            north += ALPHA[order - 1] * Math.sin(2 * order * xi) * Math.cosh(2 * order * eta);
        }
        return new Plane(FALSE_EASTING + RECTIFYING * east, RECTIFYING * north);
    }

    private static double atanh(double x) {
        return Math.log((1 + x) / (1 - x)) / 2;
    }
}
