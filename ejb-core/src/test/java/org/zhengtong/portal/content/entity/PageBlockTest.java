package org.zhengtong.portal.content.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.portal.content.BlockForm;
import org.zhengtong.portal.content.BlockKind;
import org.zhengtong.portal.content.ContentRule;

class PageBlockTest {

    @Test
    void showsItsColumnsInTheOrderOfTheEditor() {
        assertThat(new PageBlock(null, 1, form(BlockKind.LISTS, 3L, 1L, 2L)).columns())
                .containsExactly(3L, 1L, 2L);
    }

    @Test
    void needsAsManyColumnsAsItsKindShows() {
        refuses(ContentRule.BLOCK_COLUMNS, form(BlockKind.NEWS));
        refuses(ContentRule.BLOCK_COLUMNS, form(BlockKind.NEWS, 1L, 2L));
        refuses(ContentRule.BLOCK_COLUMNS, form(BlockKind.TEXT, 1L));
    }

    @Test
    void needsWordsWhereItIsWritten() {
        var blank = form(BlockKind.TEXT);
        blank.setTextZh("  ");
        refuses(ContentRule.BLOCK_TEXT_REQUIRED, blank);
    }

    @Test
    void looksAtLinksOfBothLanguages() {
        var links = form(BlockKind.LINKS);
        links.setTextZh("地图 | /map/");
        links.setTextEn("Map");
        refuses(ContentRule.BLOCK_LINK_MALFORMED, links);
    }

    @Test
    void showsTheArticleWhoseNumberOrAddressWasTyped() {
        assertThat(banner(" 1234 ").article()).isEqualTo(1234);
        assertThat(banner("https://www.example.org/en/content/news/1234").article())
                .isEqualTo(1234);
        refuses(ContentRule.BLOCK_ARTICLE_UNKNOWN, form(BlockKind.BANNER));
        assertThatThrownBy(() -> banner("/content/news/")).isInstanceOf(RuleViolation.class);
        var other = form(BlockKind.PICTURES, 1L);
        other.setArticle("1234");
        assertThat(new PageBlock(29L, 1, other).article()).isNull();
    }

    @Test
    void staysAtHomeWhereItBelongsThere() {
        assertThatThrownBy(() -> new PageBlock(29L, 1, form(BlockKind.PROMISE)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule())
                        .isEqualTo(ContentRule.BLOCK_ONLY_AT_HOME));
    }

    private static void refuses(ContentRule rule, BlockForm form) {
        assertThatThrownBy(() -> new PageBlock(29L, 1, form))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule())
                        .isEqualTo(rule));
    }

    private static PageBlock banner(String article) {
        var form = form(BlockKind.BANNER);
        form.setArticle(article);
        return new PageBlock(29L, 1, form);
    }

    private static BlockForm form(BlockKind kind, Long... columns) {
        var form = new BlockForm();
        form.setKind(kind);
        form.setColumns(List.of(columns));
        return form;
    }
}
