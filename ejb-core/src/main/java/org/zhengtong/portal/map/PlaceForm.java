package org.zhengtong.portal.map;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.zhengtong.kernel.Bilingual;

/** A place as an editor writes it down. */
public class PlaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;

    @NotNull(message = "{map.input.kind.required}")
    private PlaceKind kind;

    @NotBlank(message = "{map.input.name.required}")
    @Size(max = 60, message = "{map.input.long}")
    private String nameZh;

    @NotBlank(message = "{map.input.name.required}")
    @Size(max = 120, message = "{map.input.long}")
    private String nameEn;

    @NotBlank(message = "{map.input.address.required}")
    @Size(max = 120, message = "{map.input.long}")
    private String addressZh;

    @Size(max = 200, message = "{map.input.long}")
    private String addressEn;

    @Pattern(regexp = "|[0-9][0-9 -]{2,19}", message = "{map.input.phone}")
    private String phone;

    @Size(max = 60, message = "{map.input.long}")
    private String hoursZh;

    @Size(max = 120, message = "{map.input.long}")
    private String hoursEn;

    @NotNull(message = "{map.input.unit.required}")
    private Long unit;

    @NotNull(message = "{map.input.point.required}")
    @DecimalMin(value = "73", message = "{map.input.longitude}")
    @DecimalMax(value = "136", message = "{map.input.longitude}")
    private Double longitude;

    @NotNull(message = "{map.input.point.required}")
    @DecimalMin(value = "3", message = "{map.input.latitude}")
    @DecimalMax(value = "54", message = "{map.input.latitude}")
    private Double latitude;

    /** Numbers with spaces between them. */
    @Pattern(regexp = "|[0-9A-Z]{1,6}( [0-9A-Z]{1,6}){0,11}", message = "{map.input.lines}")
    private String busLines;

    private int version;

    public static PlaceForm of(PlaceView place) {
        var form = new PlaceForm();
        form.id = place.id().value();
        form.kind = place.kind();
        form.nameZh = place.name().zh();
        form.nameEn = place.name().en();
        form.addressZh = place.address().zh();
        form.addressEn = place.address().en();
        form.phone = place.phone();
        form.hoursZh = place.hours().zh();
        form.hoursEn = place.hours().en();
        form.unit = place.unit();
        form.longitude = place.at().longitude();
        form.latitude = place.at().latitude();
        form.busLines = String.join(" ", place.busLines());
        form.version = place.version();
        return form;
    }

    /** Null for a new one. */
    public PlaceId id() {
        return id == null ? null : new PlaceId(id);
    }

    public Bilingual name() {
        return new Bilingual(nameZh.strip(), nameEn.strip());
    }

    public Bilingual address() {
        return new Bilingual(addressZh.strip(), addressEn);
    }

    public Bilingual hours() {
        return new Bilingual(hoursZh, hoursEn);
    }

    public GeoPoint at() {
        return new GeoPoint(longitude, latitude);
    }

    public List<String> lines() {
        return busLines == null || busLines.isBlank() ? List.of() : List.of(busLines.split(" "));
    }

    public int version() {
        return version;
    }

    public PlaceKind getKind() {
        return kind;
    }

    public void setKind(PlaceKind kind) {
        this.kind = kind;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getAddressZh() {
        return addressZh;
    }

    public void setAddressZh(String addressZh) {
        this.addressZh = addressZh;
    }

    public String getAddressEn() {
        return addressEn;
    }

    public void setAddressEn(String addressEn) {
        this.addressEn = addressEn;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getHoursZh() {
        return hoursZh;
    }

    public void setHoursZh(String hoursZh) {
        this.hoursZh = hoursZh;
    }

    public String getHoursEn() {
        return hoursEn;
    }

    public void setHoursEn(String hoursEn) {
        this.hoursEn = hoursEn;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Double getLongitude() {
        return longitude;
    }

    public void setLongitude(Double longitude) {
        this.longitude = longitude;
    }

    public Double getLatitude() {
        return latitude;
    }

    public void setLatitude(Double latitude) {
        this.latitude = latitude;
    }

    public String getBusLines() {
        return busLines;
    }

    public void setBusLines(String busLines) {
        this.busLines = busLines;
    }
}
