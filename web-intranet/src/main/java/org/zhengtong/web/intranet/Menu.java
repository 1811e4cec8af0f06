package org.zhengtong.web.intranet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.platform.security.identity.boundary.Caller;

/** The menu of the systems that the person may use, grouped as the product is. */
@Named
@RequestScoped
public class Menu {

    @Inject
    @Any
    Instance<MenuPart> parts;

    @Inject
    Caller caller;

    private List<Section> sections;

    public record Section(MenuPart.Group group, List<MenuPart.Entry> entries) {

        /** What is one's own needs no heading. */
        public boolean headed() {
            return group != MenuPart.Group.MINE;
        }
    }

    public List<Section> getSections() {
        if (sections == null) {
            sections = collect();
        }
        return sections;
    }

    private List<Section> collect() {
        Map<MenuPart.Group, List<MenuPart.Entry>> byGroup = new EnumMap<>(MenuPart.Group.class);
        for (var part : parts) {
            for (var entry : part.entries()) {
                if (entry.permission() == null || caller.may(entry.permission())) {
                    byGroup.computeIfAbsent(entry.group(), group -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
        return byGroup.entrySet().stream()
                .map(each -> new Section(each.getKey(), each.getValue()))
                .toList();
    }
}
