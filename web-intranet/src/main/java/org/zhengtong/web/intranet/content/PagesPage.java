package org.zhengtong.web.intranet.content;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.portal.content.BlockKind;
import org.zhengtong.portal.content.BlockView;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.boundary.PageDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** What a page of the internet portal is made of: its blocks in their order. */
@Named
@ViewScoped
public class PagesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ADDRESS = "/content/pages";

    @Inject
    transient PageDesk desk;

    /** Null for the home page. */
    private ColumnView column;

    private List<ColumnView> columns;
    private List<BlockView> blocks;

    @PostConstruct
    void read() {
        var wanted = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("column");
        columns = desk.columns();
        column = wanted == null || wanted.isEmpty() ? null : column(wanted);
        blocks = desk.blocks(getPage());
    }

    private ColumnView column(String wanted) {
        return columns.stream()
                .filter(each -> String.valueOf(each.id()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound(ColumnView.class, wanted));
    }

    /** Asked before anything is written: whoever does not look after the sites sees none of it. */
    public void open() {
        getBlocks();
    }

    public void move(long id, boolean up) {
        desk.move(id, up);
        Redirect.to(address());
    }

    public void remove(long id) {
        desk.remove(id);
        News.tell("content_pages.done.removed");
        Redirect.to(address());
    }

    /** Where a block is changed, without the portal's own path; the home page has no column. */
    public String addressOf(BlockView block) {
        return "/content/block?block=" + block.id() + (column == null ? "" : "&column=" + column.id());
    }

    private String address() {
        return column == null ? ADDRESS : ADDRESS + "?column=" + column.id();
    }

    private Long getPage() {
        return column == null ? null : column.id();
    }

    public ColumnView getColumn() {
        return column;
    }

    public List<BlockView> getBlocks() {
        return blocks;
    }

    /** Where the page can be seen, without the language. */
    public String getPublicPath() {
        return column == null ? "/" : "/content/" + column.path();
    }

    public List<Option> getPages() {
        var words = words();
        var arranged = desk.arranged();
        return columns.stream()
                .map(each -> new Option(
                        String.valueOf(each.id()),
                        "　".repeat(each.depth()) + words.of(each.name()) + (arranged.contains(each.id()) ? " ●" : "")))
                .toList();
    }

    /** Kinds that can be added to the page. */
    public List<Option> getKinds() {
        var kinds = Arrays.stream(BlockKind.values())
                .filter(kind ->
                        !kind.isOfHome() || column == null && blocks.stream().noneMatch(block -> block.kind() == kind));
        return Option.of(words(), kinds.toArray(BlockKind[]::new));
    }

    /** What a block shows, in few words. */
    public String shows(BlockView block) {
        var words = words();
        var names = block.columns().stream()
                .flatMap(id -> columns.stream().filter(each -> each.id() == id))
                .map(each -> words.of(each.name()));
        var article = Stream.ofNullable(block.article()).map(number -> words.text("content_pages.article", number));
        var text = block.text().zh() == null
                ? Stream.<String>empty()
                : block.text().zh().lines().limit(1);
        return Stream.of(names, article, text)
                .flatMap(each -> each)
                .collect(Collectors.joining(words.get("content_pages.and")));
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
