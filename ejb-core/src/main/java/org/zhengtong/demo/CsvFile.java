package org.zhengtong.demo;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Rows of a demo file by the names of its columns; empty cells are null. */
final class CsvFile {

    private static final CsvMapper MAPPER = CsvMapper.csvBuilder()
            .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL)
            .build();

    private CsvFile() {}

    static List<Map<String, String>> rows(String resource) {
        try (var content = new InputStreamReader(CsvFile.class.getResourceAsStream(resource), StandardCharsets.UTF_8);
                var rows = MAPPER.readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .<Map<String, String>>readValues(content)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
