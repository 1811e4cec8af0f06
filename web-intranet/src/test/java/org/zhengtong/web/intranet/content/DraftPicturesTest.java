package org.zhengtong.web.intranet.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengtong.portal.content.ArticleNumber;

/** Addresses of pictures and videos in a text that is being worked on. */
class DraftPicturesTest {

    private static final String PUBLIC =
            "<img src=\"/media/0a\" alt=\"山\"><video src=\"/media/0b\" poster=\"/media/0c\" "
                    + "controls=\"\"></video><a href=\"/media/0d\">附件</a>";

    @Test
    void areThoseOfTheDraftAndBackAgain() {
        var draft = DraftPictures.onTheDesk(PUBLIC, new ArticleNumber(12345));
        assertThat(draft)
                .contains(
                        "<img src=\"/intranet/content/media/12345/0a\"",
                        "src=\"/intranet/content/media/12345/0b\"",
                        "poster=\"/intranet/content/media/12345/0c\"",
                        "href=\"/media/0d\"");
        assertThat(DraftPictures.published(draft)).isEqualTo(PUBLIC);
    }

    @Test
    void ofNothingAreNone() {
        assertThat(DraftPictures.onTheDesk(null, new ArticleNumber(12345))).isEmpty();
        assertThat(DraftPictures.published(null)).isEmpty();
    }
}
