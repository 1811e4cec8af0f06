package org.zhengtong.web.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.search.Hit;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.platform.support.search.SearchOrder;
import org.zhengtong.platform.support.search.SearchQuery;
import org.zhengtong.platform.support.search.Suggestion;
import org.zhengtong.platform.support.search.boundary.Finding;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.Validity;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.web.api.Problem;
import org.zhengtong.web.content.FoundMarks;

/** Searching what everybody may read. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "default",
        description = "What went wrong (RFC 9457)",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class SearchResource {

    private static final int ROWS = 20;
    private static final int SUGGESTED = 8;

    @Inject
    Finding finding;

    @Inject
    Directory directory;

    @Inject
    PublishedContent published;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "Finds matters, articles, leaders, units and places by words, pinyin or initials")
    @APIResponse(responseCode = "200", description = "One page of them, with counts by kind, column, unit and year")
    public SearchAnswer find(
            @Parameter(description = "What is looked for; at most 100 characters count") @QueryParam("q") String text,
            @QueryParam("kind") ResultKind kind,
            @QueryParam("section") String section,
            @Parameter(description = "The number of a unit, as the counts have it") @QueryParam("unit") Long unit,
            @QueryParam("year") Integer year,
            @QueryParam("order") @DefaultValue("RELEVANCE") SearchOrder order,
            @QueryParam("language") @DefaultValue("zh") String language,
            @Parameter(description = "From 1; 20 results each, 500 in all") @QueryParam("page") @DefaultValue("1")
                    int page) {
        var query = new SearchQuery(text, kind, section, unit, year, language(language), order);
        var locale = Locale.forLanguageTag(language(language));
        var found = finding.find(query, Page.Request.ofNumber(page, ROWS));
        return SearchAnswer.of(
                found,
                id -> directory.unit(id).map(each -> each.name().in(locale)).orElse(""),
                validities(found.hits().rows()));
    }

    private Map<String, Validity> validities(List<Hit> hits) {
        var today = LocalDate.now(clock);
        var validities = new HashMap<String, Validity>();
        published
                .facts(Site.INTERNET, FoundMarks.numbers(hits.stream()).toList())
                .forEach((number, facts) -> {
                    if (facts instanceof RegulationFacts regulation) {
                        validities.put(number.toString(), regulation.validityOn(today));
                    }
                });
        return validities;
    }

    @GET
    @Path("/suggestions")
    @Operation(summary = "Titles that go on from what is typed")
    @APIResponse(responseCode = "200", description = "Eight at most")
    public List<Suggestion> suggest(
            @QueryParam("q") String text, @QueryParam("language") @DefaultValue("zh") String language) {
        var query = new SearchQuery(text, null, null, null, null, language(language), SearchOrder.RELEVANCE);
        return finding.suggest(query, SUGGESTED);
    }

    private static String language(String asked) {
        return "en".equals(asked) ? "en" : "zh";
    }
}
