package org.zhengtong.portal.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.RuleViolation;

/** A block as the editor writes it down. */
public class BlockForm implements Serializable {

    /** Most rows that a block shows of a column. */
    public static final int MOST_ROWS = 12;

    private static final long serialVersionUID = 1L;

    /** Its number, or its address as the browser shows it, which ends in the number. */
    private static final Pattern ARTICLE = Pattern.compile("(?:\\S*/)?(\\d{1,18})");

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

    @Size(max = 300, message = "{content.input.long}")
    private String article;

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
        form.article = block.article() == null ? null : block.article().toString();
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

    /** Empty where nothing was typed that could be one. */
    public Optional<ArticleNumber> articleNumber() {
        var parts = ARTICLE.matcher(article == null ? "" : article.strip());
        return parts.matches() ? Optional.of(new ArticleNumber(Long.parseLong(parts.group(1)))) : Optional.empty();
    }

    /** Says that there is no such article to show. */
    public RuleViolation articleUnknown() {
        return ContentRule.BLOCK_ARTICLE_UNKNOWN.violated(article == null ? "" : article.strip());
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

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }
}
