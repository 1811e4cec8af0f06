package org.zhengtong.web.portal.map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What the address of the map says, as it came. */
@Named
@RequestScoped
public class MapParameters {

    private String layers;
    private String text;
    private String near;
    private String radius;
    private String zoom;
    private String at;
    private String page;

    private MapAddress address;

    MapAddress address() {
        if (address == null) {
            address = MapAddress.of(layers, text, near, radius, zoom, at);
        }
        return address;
    }

    /** The page of the list, from 1. */
    int number() {
        return page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
    }

    /** Only the county as a whole is kept: what people search for is different every time. */
    public boolean isKept() {
        var now = address();
        var pageKnown = page == null || page.matches("[1-9]\\d{0,2}");
        var layersKnown = layers == null || layers.equals(now.layersText());
        return pageKnown
                && layersKnown
                && now.text() == null
                && now.near() == null
                && zoom == null
                && at == null
                && radius == null;
    }

    public String getLayers() {
        return layers;
    }

    public void setLayers(String wanted) {
        layers = wanted;
    }

    public String getText() {
        return text;
    }

    public void setText(String wanted) {
        text = wanted;
    }

    public String getNear() {
        return near;
    }

    public void setNear(String wanted) {
        near = wanted;
    }

    public String getRadius() {
        return radius;
    }

    public void setRadius(String wanted) {
        radius = wanted;
    }

    public String getZoom() {
        return zoom;
    }

    public void setZoom(String wanted) {
        zoom = wanted;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String wanted) {
        at = wanted;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String wanted) {
        page = wanted;
    }
}
