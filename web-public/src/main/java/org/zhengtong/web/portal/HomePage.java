package org.zhengtong.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.zhengtong.platform.support.search.boundary.Finding;
import org.zhengtong.publicservice.approval.Audience;
import org.zhengtong.publicservice.approval.LifeEvent;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.portal.content.FilledBlock;
import org.zhengtong.web.portal.content.PageBlocks;
import org.zhengtong.web.words.Tongue;
import org.zhengtong.web.words.Words;

/** The home page: what can be done online first, then everything by occasion and by audience. */
@Named
@RequestScoped
public class HomePage {

    private static final int TILES = 10;
    private static final int ELDER_TILES = 5;
    private static final int EVENTS = 8;
    private static final int HOT_WORDS = 6;
    private static final int MATTERS_OF_EVENT = 3;

    @Inject
    Catalogue catalogue;

    @Inject
    PageBlocks pageBlocks;

    @Inject
    Finding finding;

    private String audience = Audience.PERSON.name();
    private List<MatterSummary> all;
    private List<FilledBlock> blocks;

    /** @param note how long it takes */
    public record Tile(String icon, String title, String note, String path) {}

    /** @param count all matters under it; {@code matters} are the first few */
    public record Occasion(String icon, String title, long count, String path, List<Tile> matters) {}

    public record Choice(String code, String icon, String title, boolean current) {}

    public String getAudience() {
        return audience;
    }

    public void setAudience(String wanted) {
        audience = wanted;
    }

    /** Only the three audiences there are make pages of their own. */
    public boolean isKnown() {
        return Arrays.stream(Audience.values()).anyMatch(each -> each.name().equals(audience));
    }

    /** What the editor arranged below the search. */
    public List<FilledBlock> getBlocks() {
        if (blocks == null) {
            blocks = pageBlocks.of(null);
        }
        return blocks;
    }

    public int getMatters() {
        return all().size();
    }

    public long getOnline() {
        return all().stream().filter(MatterSummary::filedOnline).count();
    }

    /** What editors recommend; as long as they recommend nothing, what people of any county look for. */
    public List<String> getHotWords() {
        var recommended = finding.recommended(words().tongue() == Tongue.CHINESE);
        return recommended.isEmpty()
                ? List.of(words().get("index.hot.words").split(";"))
                : recommended.stream().limit(HOT_WORDS).toList();
    }

    public List<Tile> getTiles() {
        return all().stream()
                .sorted(Comparator.comparing(MatterSummary::filedOnline)
                        .reversed()
                        .thenComparing(matter -> matter.handling().ordinal()))
                .limit(TILES)
                .map(this::tile)
                .toList();
    }

    /** What old people come for. */
    public List<Tile> getElderTiles() {
        return all().stream()
                .sorted(Comparator.comparing(
                        (MatterSummary matter) -> !matter.lifeEvents().contains(LifeEvent.OLD_AGE)))
                .limit(ELDER_TILES)
                .map(this::tile)
                .toList();
    }

    public List<Choice> getAudiences() {
        return Arrays.stream(Audience.values())
                .map(each -> new Choice(
                        each.name(),
                        Icon.of(each),
                        words().of(each),
                        each.name().equals(audience)))
                .toList();
    }

    public List<Occasion> getEvents() {
        return Arrays.stream(LifeEvent.values())
                .map(this::occasion)
                .filter(occasion -> occasion.count() > 0)
                .sorted(Comparator.comparingLong(Occasion::count).reversed())
                .limit(EVENTS)
                .toList();
    }

    private Occasion occasion(LifeEvent event) {
        var matters = all().stream()
                .filter(matter -> matter.lifeEvents().contains(event))
                .filter(matter ->
                        matter.audiences().stream().anyMatch(each -> each.name().equals(audience)))
                .toList();
        return new Occasion(
                Icon.of(event),
                words().of(event),
                matters.size(),
                "/approval/?event=" + event + "&audience=" + (isKnown() ? audience : ""),
                matters.stream().limit(MATTERS_OF_EVENT).map(this::tile).toList());
    }

    private Tile tile(MatterSummary matter) {
        return new Tile(
                matter.lifeEvents().stream().sorted().map(Icon::of).findFirst().orElse("doc"),
                words().of(matter.name()),
                matter.promisedDays() == 0
                        ? words().get("index.tile.now")
                        : words().text("index.tile.days", matter.promisedDays()),
                "/approval/matter?code=" + matter.code());
    }

    private List<MatterSummary> all() {
        if (all == null) {
            all = catalogue.all();
        }
        return all;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
