package org.zhengtong.portal.map.control;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengtong.portal.map.PlaceRule;

/** A table of places as text, each row by the names of its columns. */
public final class PlaceFile {

    public static final int MOST_ROWS = 2_000;

    private static final CsvMapper CSV = new CsvMapper();
    private static final Set<String> NEEDED =
            Set.of("kind", "name_zh", "name_en", "address_zh", "unit", "longitude", "latitude");

    private PlaceFile() {}

    public static List<Map<String, String>> rows(String text) {
        var rows = new ArrayList<Map<String, String>>();
        try (MappingIterator<Map<String, String>> each = CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(text)) {
            while (each.hasNext()) {
                rows.add(each.next());
                PlaceRule.FILE_TOO_LONG.require(rows.size() <= MOST_ROWS, MOST_ROWS);
            }
        } catch (JsonMappingException | RuntimeJsonMappingException wrong) {
            throw PlaceRule.NOT_A_PLACE_FILE.violated();
        } catch (IOException unreadable) {
            throw PlaceRule.NOT_A_PLACE_FILE.violated();
        }
        PlaceRule.NOT_A_PLACE_FILE.require(
                !rows.isEmpty() && rows.get(0).keySet().containsAll(NEEDED));
        return rows;
    }
}
