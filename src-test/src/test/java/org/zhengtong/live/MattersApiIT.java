package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.platform.support.files.FileRule;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.samples.Rest;
import org.zhengtong.samples.RestBodies;

/** What other agencies' systems read of the catalogue, and how they hand in files. */
class MattersApiIT {

    private static final int MEGABYTE = 1024 * 1024;

    private final Rest nobody = new Rest(LiveServer.shared().url(""), null);

    @Nested
    class Finding {

        @Test
        void listsTheWholeCatalogue() throws IOException {
            var page = RestBodies.good(nobody.get("/api/matters"));

            assertThat(page.get("total").asInt()).isEqualTo(44);
            assertThat(codes(page)).hasSize(44).doesNotHaveDuplicates();
        }

        @ParameterizedTest
        @CsvSource({
            "audience=FARMER, rural-homestead, small-catering",
            "lifeEvent=OLD_AGE, old-age-allowance, rural-homestead",
            "unit=civil-affairs, old-age-allowance, small-catering",
            "letter=G, old-age-allowance, small-catering",
            "q=建房, rural-homestead, old-age-allowance",
            "q=homestead, rural-homestead, old-age-allowance",
            "online=true, small-catering, id-card"
        })
        void narrowsTheList(String query, String found, String leftOut) throws IOException {
            var page = RestBodies.good(nobody.get("/api/matters?" + query.replace("建房", "%E5%BB%BA%E6%88%BF")));

            assertThat(codes(page)).contains(found).doesNotContain(leftOut);
            assertThat(page.get("total").asInt()).isEqualTo(page.get("rows").size());
        }

        @Test
        void findsNothingWithoutComplaint() throws IOException {
            var page = RestBodies.good(nobody.get("/api/matters?q=nothing-of-this-name"));

            assertThat(page.get("total").asInt()).isZero();
            assertThat(page.get("rows")).isEmpty();
        }

        @Test
        void tellsEverythingAboutOne() throws IOException {
            var matter = RestBodies.good(nobody.get("/api/matters/rural-homestead"));

            assertThat(matter.at("/name/zh").asText()).isEqualTo("农村宅基地用地建房审批");
            assertThat(matter.at("/name/en").asText()).isNotBlank();
            for (var element : List.of("bases", "materials", "steps", "questions")) {
                assertThat(matter.get(element)).as(element).isNotEmpty();
            }
            assertThat(matter.at("/online/form/0/fields")).isNotEmpty();
            assertThat(matter.at("/limits/legal/days").asInt()).isPositive();
        }

        @Test
        void knowsNoMatterOfAnotherName() throws IOException {
            Problems.isProblem(nobody.get("/api/matters/no-such-matter"), 404, "not-found");
        }

        private List<String> codes(JsonNode page) {
            return Problems.texts(page.get("rows"), "code");
        }
    }

    @Nested
    class HandingInAFile {

        private static final String PLACE = "/api/matters/old-age-allowance/materials/bank-card?name=";

        @Test
        void answersWithAHandle() throws IOException {
            var kept = nobody.upload(PLACE + "card.png", RestBodies.PNG);

            assertThat(kept.status()).isEqualTo(201);
            assertThat(kept.json().get("handle").asText()).isNotBlank();
        }

        @Test
        void refusesANameThatTheMaterialDoesNotAccept() throws IOException {
            Problems.isRule(nobody.upload(PLACE + "card.docx", RestBodies.PNG), 422, ApprovalRule.MATERIAL_TYPE);
        }

        @Test
        void believesTheContentAndNotTheName() throws IOException {
            var script = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
            var refused = nobody.upload(PLACE + "card.png", script, Problems.IN_ENGLISH);

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().get("type").asText()).contains("FileRule.TYPE_");
            assertThat(refused.json().get("title").asText()).contains("card.png");
        }

        @Test
        void refusesWhatIsTooLarge() throws IOException {
            var large = new byte[21 * MEGABYTE];
            System.arraycopy(RestBodies.PNG, 0, large, 0, RestBodies.PNG.length);

            Problems.isRule(nobody.upload(PLACE + "card.png", large), 422, FileRule.TOO_LARGE);
        }

        @Test
        void refusesAnEmptyFile() throws IOException {
            Problems.isRule(nobody.upload(PLACE + "card.png", new byte[0]), 422, FileRule.EMPTY);
        }

        @ParameterizedTest
        @CsvSource({
            "old-age-allowance, no-such-material, MATERIAL_UNKNOWN",
            "old-age-allowance, id-card, MATERIAL_UNKNOWN",
            "id-card, application, NOT_FILED_ONLINE"
        })
        void takesOnlyWhatTheMatterAsksFor(String matter, String material, ApprovalRule rule) throws IOException {
            var path = "/api/matters/" + matter + "/materials/" + material + "?name=card.png";

            Problems.isRule(nobody.upload(path, RestBodies.PNG), 422, rule);
        }
    }
}
