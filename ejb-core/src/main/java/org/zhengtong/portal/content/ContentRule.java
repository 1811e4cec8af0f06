package org.zhengtong.portal.content;

import org.zhengtong.kernel.Rule;

/** What publishing refuses. */
public enum ContentRule implements Rule {
    /** Somebody else saved meanwhile; what was typed is kept on the page. */
    CHANGED_MEANWHILE,
    /** {0} the state it is in. */
    NOT_IN_THAT_STATE,
    COLUMN_CLOSED,
    FACTS_OF_ANOTHER_KIND,
    /** {0} the code that no matter of the catalogue has. */
    MATTER_UNKNOWN,
    /** {0} the number under which there is no regulation or document. */
    DOCUMENT_UNKNOWN,
    MARKUP_TOO_LARGE,
    /** {0} most pixels, in millions. */
    PICTURE_TOO_LARGE,
    PICTURE_IN_USE,
    /** {0} the most characters. */
    DESCRIPTION_TOO_LONG,
    /** Whoever wrote a version doesn't approve it. */
    NOT_BY_ITS_WRITER,
    /** Who may review the column is nobody but its writer. */
    NOBODY_REVIEWS,
    /** Only whoever wrote it or handed it in. */
    NOT_YOURS_TO_TAKE_BACK,
    /** The first of several reviewers has agreed. */
    REVIEW_BEGUN,
    REASON_REQUIRED,
    /** {0} how many findings stand in the way, {1} of which kinds they are. */
    CHECKS_FAILED,
    EXPIRES_BEFORE_PUBLISHED,
    TRANSLATED_ALREADY,
    SLUG_TAKEN,
    PARENT_ELSEWHERE,
    BLOCK_CHANGED,
    BLOCK_ONLY_AT_HOME,
    BLOCK_THERE_ALREADY,
    /** {0} fewest, {1} most columns that its kind shows. */
    BLOCK_COLUMNS,
    BLOCK_COLUMN_ELSEWHERE,
    BLOCK_TEXT_REQUIRED,
    /** {0} the line, from 1. */
    BLOCK_LINK_MALFORMED,
    /** {0} what was typed: no article that is online on the internet portal and has a picture. */
    BLOCK_ARTICLE_UNKNOWN,
    /** {0} how many a page has at most. */
    BLOCKS_TOO_MANY,
    IMPORT_NOT_A_ZIP,
    /** It unpacks to more than anybody needs, or hides what it holds. */
    IMPORT_BOMB,
    IMPORT_EMPTY,
    /** {0} how many files an import has at most. */
    IMPORT_TOO_MANY,
    /** {0} the most megabytes. */
    IMPORT_TOO_LARGE,
    IMPORT_MAPPING_UNREADABLE,
    IMPORT_OVER,
    IMPORT_RUNNING,
    SUBSCRIPTION_TO_NOTHING,
    SUBSCRIPTION_TOO_LATE,
    SUBSCRIPTIONS_TOO_MANY,
    COLUMN_CHANGED,
    COLUMN_HAS_ARTICLES,
    COLUMN_TOO_DEEP,
    WORD_TAKEN,
    /** What is to be written instead has the wrong spelling in it. */
    WORD_STILL_WRONG,
    ANNUAL_YEAR,
    ANNUAL_CHANGED,
    ANNUAL_ANSWER,
    /** {0} the most characters. */
    NOTICE_TEXT,
    /** Neither a path of our own site nor https. */
    NOTICE_LINK_MALFORMED,
    /** Or before now: nobody would ever see it. */
    NOTICE_ENDS_BEFORE_IT_BEGINS,
    NOTICE_CHANGED,
    NOTICE_OVER;

    @Override
    public boolean overtaken() {
        return switch (this) {
            case CHANGED_MEANWHILE, BLOCK_CHANGED, COLUMN_CHANGED, ANNUAL_CHANGED, NOTICE_CHANGED, NOTICE_OVER -> true;
            default -> false;
        };
    }
}
