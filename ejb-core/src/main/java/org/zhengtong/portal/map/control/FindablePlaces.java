package org.zhengtong.portal.map.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.platform.support.search.Announcement;
import org.zhengtong.platform.support.search.Document;
import org.zhengtong.platform.support.search.Readers;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.platform.support.search.Retraction;
import org.zhengtong.portal.map.PlaceView;
import org.zhengtong.portal.map.entity.Place;

/** Places as search knows them, each in both languages, on its page of the map. */
@ApplicationScoped
public class FindablePlaces {

    /** The name of places among the sources of search. */
    public static final String SOURCE = "places";

    private static final String PAGE = "/map/place?id=";
    private static final String WORDS = "org.zhengtong.words.map";
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    @Inject
    Places places;

    @Inject
    Event<Announcement> announcements;

    @Inject
    Event<Retraction> retractions;

    /** It is to be found as it is now, or not any more. */
    public void tell(Place place) {
        if (place.isOpen()) {
            documents(place).forEach(each -> announcements.fire(new Announcement(each)));
        } else {
            LANGUAGES.forEach(each -> retractions.fire(new Retraction(SOURCE, key(place, each))));
        }
    }

    public long count() {
        return places.countOpen() * LANGUAGES.size();
    }

    /** By number of the place. @param key of the last one; empty for the beginning */
    public List<Document> after(String key, int most) {
        var number = key.isEmpty() ? 0 : Long.parseLong(key.substring(0, key.indexOf(':')));
        return places.openAfter(number, most / LANGUAGES.size()).stream()
                .flatMap(FindablePlaces::documents)
                .toList();
    }

    private static Stream<Document> documents(Place place) {
        return LANGUAGES.stream().map(language -> document(place, language));
    }

    private static Document document(Place place, Locale language) {
        var view = place.view();
        return new Document(
                SOURCE,
                key(place, language),
                ResultKind.PLACE,
                language.getLanguage(),
                view.name().in(language),
                text(view, language),
                PAGE + place.id(),
                place.unit(),
                null,
                null,
                Set.of(Readers.PUBLIC));
    }

    /** What somebody types who does not know the name: what it is, where, when, and which bus. */
    private static String text(PlaceView view, Locale language) {
        return Stream.of(
                        words(language).getString("PlaceKind." + view.kind().name()),
                        view.address().in(language),
                        view.hours().in(language),
                        view.phone(),
                        view.lines())
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String key(Place place, Locale language) {
        return place.id() + ":" + language.getLanguage();
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle(
                WORDS, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
