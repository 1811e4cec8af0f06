package org.zhengtong.portal.map.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.portal.map.GeoPoint;
import org.zhengtong.portal.map.MapShape;
import org.zhengtong.portal.map.ShapeKind;

/** A line or an outline, kept as text: {@code longitude latitude;longitude latitude;…}. */
@Entity
@Table(name = "map_shape")
public class Shape {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private ShapeKind kind;

    private String nameZh;
    private String nameEn;
    private int sortOrder;
    private String points;

    protected Shape() {}

    public Shape(MapShape drawn, int sortOrder) {
        this.code = drawn.code();
        this.kind = drawn.kind();
        this.nameZh = drawn.name().zh();
        this.nameEn = drawn.name().en();
        this.sortOrder = sortOrder;
        this.points = drawn.points().stream()
                .map(each -> String.format(Locale.ROOT, "%.5f %.5f", each.longitude(), each.latitude()))
                .collect(Collectors.joining(";"));
    }

    public MapShape view() {
        return new MapShape(kind, code, new Bilingual(nameZh, nameEn), pointsOf(points));
    }

    public static List<GeoPoint> pointsOf(String text) {
        return Arrays.stream(text.split(";"))
                .map(each -> each.split(" "))
                .map(pair -> new GeoPoint(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
                .toList();
    }
}
