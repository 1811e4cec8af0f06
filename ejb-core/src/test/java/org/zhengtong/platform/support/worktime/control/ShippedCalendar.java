package org.zhengtong.platform.support.worktime.control;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.zhengtong.platform.support.worktime.SpecialDay;

/** The years that ship with the product, read back from the very migrations that bring them. */
public final class ShippedCalendar {

    private static final String MIGRATIONS = "jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;INIT="
            + "RUNSCRIPT FROM 'classpath:db/migration/core/V202611221200__worktime_create_years.sql'\\;"
            + "RUNSCRIPT FROM 'classpath:db/migration/core/V202611221201__worktime_shipped_years.sql'";

    private static final Calendar CALENDAR = read();

    private ShippedCalendar() {}

    public static Calendar get() {
        return CALENDAR;
    }

    private static Calendar read() {
        var years = new TreeMap<Integer, List<SpecialDay>>();
        try (var connection = DriverManager.getConnection(MIGRATIONS);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select y.calendar_year, d.calendar_day, d.festival, d.day_off"
                        + " from worktime_year y join worktime_day d on d.year_id = y.id")) {
            while (rows.next()) {
                years.computeIfAbsent(rows.getInt(1), year -> new ArrayList<>())
                        .add(new SpecialDay(rows.getObject(2, LocalDate.class), rows.getString(3), rows.getBoolean(4)));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new Calendar(years);
    }
}
