package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.portal.content.BlockForm;
import org.zhengtong.portal.content.BlockView;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.control.Banners;
import org.zhengtong.portal.content.control.Blocks;
import org.zhengtong.portal.content.control.Columns;
import org.zhengtong.portal.content.entity.PageBlock;

/** Where the editor of the sites arranges pages of the internet portal: its home page, and those of its columns. */
@Stateless
@DenyAll
public class PageDesk {

    private static final String MANAGE = "content.manage";

    @Inject
    Blocks blocks;

    @Inject
    Columns columns;

    @Inject
    Banners banners;

    @Inject
    Event<PublicPagesStale> stale;

    @Inject
    Clock clock;

    /** The columns whose pages can be arranged. */
    @RolesAllowed(MANAGE)
    public List<ColumnView> columns() {
        return columns.tree(Site.INTERNET).stream()
                .filter(each -> !each.closed())
                .toList();
    }

    /** Columns whose pages have blocks, by id. */
    @RolesAllowed(MANAGE)
    public Set<Long> arranged() {
        return blocks.arranged();
    }

    /** @param page the column; null for the home page */
    @RolesAllowed(MANAGE)
    public List<BlockView> blocks(Long page) {
        return blocks.of(page).stream().map(PageBlock::view).toList();
    }

    /** @throws NotFound for a block that was taken off */
    @RolesAllowed(MANAGE)
    public BlockView block(long id) {
        return blocks.find(id)
                .orElseThrow(() -> new NotFound(PageBlock.class, id))
                .view();
    }

    /** Puts it at the end of the page. @param page the column; null for the home page */
    @RolesAllowed(MANAGE)
    @Audited("content.block.add")
    public long add(Long page, @Valid BlockForm told) {
        var there = blocks.lockedOf(page);
        ContentRule.BLOCKS_TOO_MANY.require(there.size() < Blocks.MOST, Blocks.MOST);
        ContentRule.BLOCK_THERE_ALREADY.require(!told.getKind().isOfHome()
                || there.stream().noneMatch(each -> each.view().kind() == told.getKind()));
        if (page != null) {
            ContentRule.BLOCK_COLUMN_ELSEWHERE.require(columns.get(page).view().site() == Site.INTERNET);
        }
        requireColumns(told);
        requireArticle(told);
        var place = there.isEmpty() ? 1 : there.get(there.size() - 1).place() + 1;
        var block = blocks.add(new PageBlock(page, place, told));
        stale.fire(PublicPagesStale.ALL);
        return block.id();
    }

    @RolesAllowed(MANAGE)
    @Audited("content.block.change")
    public long change(@Valid BlockForm told) {
        var block = stillThere(told.id());
        block.requireUnchanged(told.version());
        requireColumns(told);
        requireArticle(told);
        block.describe(told);
        stale.fire(PublicPagesStale.ALL);
        return block.id();
    }

    /** One place up or down; at the end of the page nothing happens. */
    @RolesAllowed(MANAGE)
    @Audited("content.block.move")
    public void move(long id, boolean up) {
        var page = new ArrayList<>(blocks.lockedOf(stillThere(id).page()));
        var at = IntStream.range(0, page.size())
                .filter(each -> page.get(each).id() == id)
                .findFirst()
                .orElse(-1);
        var to = up ? at - 1 : at + 1;
        if (at >= 0 && to >= 0 && to < page.size()) {
            Collections.swap(page, at, to);
            IntStream.range(0, page.size()).forEach(each -> page.get(each).moveTo(each + 1));
            stale.fire(PublicPagesStale.ALL);
        }
    }

    @RolesAllowed(MANAGE)
    @Audited("content.block.remove")
    public void remove(long id) {
        blocks.remove(stillThere(id));
        stale.fire(PublicPagesStale.ALL);
    }

    /** What somebody else took off meanwhile is a page that was overtaken. */
    private PageBlock stillThere(long id) {
        var block = blocks.find(id);
        ContentRule.BLOCK_CHANGED.require(block.isPresent());
        return block.get();
    }

    /** Later on it may go offline: then the block is left out of the page. */
    private void requireArticle(BlockForm told) {
        if (told.getKind().isOfArticle()) {
            told.articleNumber()
                    .flatMap(number -> banners.find(number, clock.instant()))
                    .orElseThrow(told::articleUnknown);
        }
    }

    private void requireColumns(BlockForm told) {
        told.getColumns()
                .forEach(each -> ContentRule.BLOCK_COLUMN_ELSEWHERE.require(
                        columns.get(each).view().site() == Site.INTERNET));
    }
}
