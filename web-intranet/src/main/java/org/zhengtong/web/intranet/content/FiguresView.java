package org.zhengtong.web.intranet.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhengtong.portal.content.ReadingFigure;
import org.zhengtong.portal.content.boundary.Readership;

/** A way to put the figures of readers together. */
enum FiguresView {
    UNIT,
    COLUMN,
    ARTICLE;

    /** The league table of units where nothing else was asked for. */
    static FiguresView of(String parameter) {
        return Stream.of(values())
                .filter(each -> each.parameter().equals(parameter))
                .findFirst()
                .orElse(UNIT);
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<ReadingFigure> of(Readership readership, LocalDate from, LocalDate to) {
        return switch (this) {
            case UNIT -> readership.byUnit(from, to);
            case COLUMN -> readership.byColumn(from, to);
            case ARTICLE -> readership.byArticle(from, to);
        };
    }
}
