package org.zhengtong.portal.content;

/**
 * How much something was published and read in some days.
 *
 * @param column null unless it is about one column
 * @param unit null unless it is about one unit; 0 for what the county's editor keeps
 * @param article null unless it is about one article
 * @param title of the article
 * @param published articles published in those days that are still online
 * @param views pages of articles that were sent to readers; machines that say what they are do not count
 * @param downloads attachments that were fetched
 */
public record ReadingFigure(
        Long column, Long unit, Long article, String title, long published, long views, long downloads) {

    public ReadingFigure plus(ReadingFigure other) {
        return new ReadingFigure(
                column,
                unit,
                article,
                title,
                published + other.published,
                views + other.views,
                downloads + other.downloads);
    }
}
