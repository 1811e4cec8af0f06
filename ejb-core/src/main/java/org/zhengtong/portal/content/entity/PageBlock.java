package org.zhengtong.portal.content.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.portal.content.BlockForm;
import org.zhengtong.portal.content.BlockKind;
import org.zhengtong.portal.content.BlockLink;
import org.zhengtong.portal.content.BlockView;
import org.zhengtong.portal.content.ContentRule;

/**
 * A block of the internet portal's home page or of a column's page. The editor puts it there, moves it up and down, and
 * takes it off again; what it shows follows by itself from what is published.
 */
@Entity
@Table(name = "content_block")
public class PageBlock {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_block_seq")
    @SequenceGenerator(name = "content_block_seq", sequenceName = "content_block_seq", allocationSize = 50)
    private Long id;

    private Long columnId;
    private int place;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    private String titleZh;
    private String titleEn;
    private String shownColumns;
    private int shownRows;
    private String textZh;
    private String textEn;
    private Long articleNumber;

    @Version
    private int version;

    protected PageBlock() {}

    /**
     * @param column whose page it stands on; null for the home page
     * @param place behind which others it stands there
     */
    public PageBlock(Long column, int place, BlockForm told) {
        this.columnId = column;
        this.place = place;
        this.kind = told.getKind();
        ContentRule.BLOCK_ONLY_AT_HOME.require(column == null || !kind.isOfHome());
        describe(told);
    }

    /** Its kind stays: another kind is another block. */
    public final void describe(BlockForm told) {
        var columns = told.getColumns();
        ContentRule.BLOCK_COLUMNS.require(
                columns.size() >= kind.fewestColumns() && columns.size() <= kind.mostColumns(),
                kind.fewestColumns(),
                kind.mostColumns());
        ContentRule.BLOCK_TEXT_REQUIRED.require(!kind.isWritten()
                || told.getTextZh() != null && !told.getTextZh().isBlank());
        if (kind == BlockKind.LINKS) {
            BlockLink.of(told.getTextZh());
            BlockLink.of(told.getTextEn());
        }
        articleNumber = kind.isOfArticle()
                ? told.articleNumber().orElseThrow(told::articleUnknown).value()
                : null;
        titleZh = told.getTitleZh();
        titleEn = told.getTitleEn();
        shownColumns =
                columns.isEmpty() ? null : columns.stream().map(String::valueOf).collect(Collectors.joining(","));
        shownRows = told.getRows();
        textZh = kind.isWritten() ? told.getTextZh() : null;
        textEn = kind.isWritten() ? told.getTextEn() : null;
    }

    /** @param seen the version that the editor saw who changes it now */
    public void requireUnchanged(int seen) {
        ContentRule.BLOCK_CHANGED.require(version == seen);
    }

    public void moveTo(int place) {
        this.place = place;
    }

    public long id() {
        return id;
    }

    /** Null for the home page. */
    public Long page() {
        return columnId;
    }

    public int place() {
        return place;
    }

    /** Whose articles it shows, in the order of the editor. */
    public List<Long> columns() {
        return shownColumns == null
                ? List.of()
                : Arrays.stream(shownColumns.split(",")).map(Long::valueOf).toList();
    }

    /** The one that it shows; null where its kind shows none. */
    public Long article() {
        return articleNumber;
    }

    public BlockView view() {
        return new BlockView(
                id,
                kind,
                new Bilingual(titleZh, titleEn),
                shownColumns == null
                        ? List.of()
                        : Arrays.stream(shownColumns.split(","))
                                .map(Long::valueOf)
                                .toList(),
                shownRows,
                new Bilingual(textZh, textEn),
                articleNumber,
                version);
    }
}
