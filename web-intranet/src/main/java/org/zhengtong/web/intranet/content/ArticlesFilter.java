package org.zhengtong.web.intranet.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.portal.content.ArticleFilter;
import org.zhengtong.portal.content.ArticleState;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** What the list of articles is narrowed to: it stands in the address, so that it can be kept and sent. */
@Named
@RequestScoped
public class ArticlesFilter {

    private static final int LONGEST = 100;

    @Inject
    ArticleDesk desk;

    @Inject
    Directory directory;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private List<ColumnView> reach;

    ArticleFilter filter() {
        return new ArticleFilter(getColumn(), getState(), null, getText(), getUnit());
    }

    public String getText() {
        var text = PageNumber.text(parameters, "q");
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    public Long getColumn() {
        return number("column");
    }

    public Long getUnit() {
        return number("unit");
    }

    /** Null for all. */
    public ArticleState getState() {
        return Stream.of(ArticleState.values())
                .filter(each -> each.name().equals(parameters.get("state")))
                .findFirst()
                .orElse(null);
    }

    /** Whether something other than the state narrows the list. */
    public boolean isNarrow() {
        return getText() != null || getColumn() != null || getUnit() != null;
    }

    private Long number(String name) {
        var value = PageNumber.text(parameters, name);
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }

    /** The same list of another state, as parameters of an address; empty for all articles. */
    public String of(ArticleState state) {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("state", state);
        parts.put("q", getText());
        parts.put("column", getColumn());
        parts.put("unit", getUnit());
        return parts.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each ->
                        each.getKey() + "=" + URLEncoder.encode(each.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** The columns within reach, closed ones too. */
    List<ColumnView> reach() {
        if (reach == null) {
            reach = desk.reach();
        }
        return reach;
    }

    /** Each site's columns in their order, those within others moved in. */
    public List<Option> getColumns() {
        return reach().stream()
                .map(each -> new Option(
                        String.valueOf(each.id()),
                        "　".repeat(each.depth())
                                + words().of(each.name())
                                + (each.depth() == 0 ? "（" + words().of(each.site()) + "）" : "")))
                .toList();
    }

    /** Those whose columns are within reach; none where that leaves no choice. */
    public List<Option> getUnits() {
        var ids =
                reach().stream().map(ColumnView::unit).filter(Objects::nonNull).collect(Collectors.toSet());
        return ids.size() < 2
                ? List.of()
                : directory.units().stream()
                        .filter(unit -> ids.contains(unit.id()))
                        .map(unit -> new Option(String.valueOf(unit.id()), words().of(unit.name())))
                        .toList();
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
