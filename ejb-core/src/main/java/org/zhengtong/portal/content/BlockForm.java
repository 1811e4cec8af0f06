package org.zhengtong.portal.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.kernel.Bilingual;

/** A block as the editor writes it down. */
public class BlockForm implements Serializable {

    /** Most rows that a block shows of a column. */
    public static final int MOST_ROWS = 12;

    private static final long serialVersionUID = 1L;

    private Long id;
    private int version;

    @NotNull(message = "{content.input.required}")
    private BlockKind kind;

    @Size(max = 60, message = "{content.input.long}")
    private String titleZh;

    @Size(max = 120, message = "{content.input.long}")
    private String titleEn;

    private List<Long> columns = new ArrayList<>();

    @Min(value = 1, message = "{content.input.rows}")
    @Max(value = MOST_ROWS, message = "{content.input.rows}")
    private int rows = 6;

    @Size(max = 4000, message = "{content.input.long}")
    private String textZh;

    @Size(max = 4000, message = "{content.input.long}")
    private String textEn;

    public static BlockForm of(BlockView block) {
        var form = new BlockForm();
        form.id = block.id();
        form.version = block.version();
        form.kind = block.kind();
        form.titleZh = block.title().zh();
        form.titleEn = block.title().en();
        form.columns = new ArrayList<>(block.columns());
        form.rows = block.rows();
        form.textZh = block.text().zh();
        form.textEn = block.text().en();
        return form;
    }

    /** Null for a new one. */
    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Bilingual title() {
        return new Bilingual(titleZh, titleEn);
    }

    public Bilingual text() {
        return new Bilingual(textZh, textEn);
    }

    public BlockKind getKind() {
        return kind;
    }

    public void setKind(BlockKind kind) {
        this.kind = kind;
    }

    public String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public List<Long> getColumns() {
        return columns;
    }

    public void setColumns(List<Long> columns) {
        this.columns = columns;
    }

    public int getRows() {
        return rows;
    }

    public void setRows(int rows) {
        this.rows = rows;
    }

    public String getTextZh() {
        return textZh;
    }

    public void setTextZh(String textZh) {
        this.textZh = textZh;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }
}
