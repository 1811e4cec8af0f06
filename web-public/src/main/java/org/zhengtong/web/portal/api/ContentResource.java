package org.zhengtong.web.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleSummary;
import org.zhengtong.portal.content.ArticleView;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.web.api.Problem;

/** What the internet portal publishes: columns, and the articles in them. */
@Path("/content")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "default",
        description = "What went wrong (RFC 9457)",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class ContentResource {

    private static final int ROWS = 50;

    @Inject
    PublishedContent published;

    @Inject
    Clock clock;

    @GET
    @Path("/columns")
    @Operation(summary = "Lists the columns, each after the one it is in")
    @APIResponse(responseCode = "200", description = "All that are open")
    public List<ColumnView> columns() {
        return published.columns(Site.INTERNET);
    }

    @GET
    @Path("/articles")
    @Operation(summary = "Lists the articles of a column and of those below it, newest first")
    @APIResponse(responseCode = "200", description = "One page of them")
    public Page<ArticleSummary> articles(
            @Parameter(description = "Path of the column: slugs from the top, with / between them")
                    @QueryParam("column")
                    String path,
            @QueryParam("language") @DefaultValue("ZH") Language language,
            @Parameter(description = "From 1; 50 articles each") @QueryParam("page") @DefaultValue("1") int page) {
        var column = published.column(Site.INTERNET, path).orElseThrow(() -> new NotFound(ColumnView.class, path));
        var today = LocalDate.now(clock);
        return published
                .articles(column.id(), language, Page.Request.ofNumber(page, ROWS))
                .map(each -> each.on(today));
    }

    @GET
    @Path("/articles/{number}")
    @Operation(summary = "Tells everything about an article: text, facts, attachments, translation")
    @APIResponse(responseCode = "200", description = "What is published of it")
    public ArticleView article(@PathParam("number") long number) {
        return published.article(Site.INTERNET, new ArticleNumber(number)).on(LocalDate.now(clock));
    }
}
