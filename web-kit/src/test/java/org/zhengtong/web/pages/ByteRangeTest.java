package org.zhengtong.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of a file that a request asks for. */
class ByteRangeTest {

    private static final long SIZE = 1000;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-99, 0, 99",
        "bytes=0-0, 0, 0",
        "bytes=500-, 500, 999",
        "bytes=0-, 0, 999",
        "bytes=-1, 999, 999",
        "bytes=-5000, 0, 999",
        "bytes=900-5000, 900, 999",
        "bytes=999-999, 999, 999",
        "' Bytes = 5-9 ', 5, 9"
    })
    void isWithinTheFile(String header, long from, long to) {
        assertThat(ByteRange.asked(header, SIZE)).contains(new ByteRange(from, to));
        assertThat(new ByteRange(from, to).isNowhere()).isFalse();
        assertThat(new ByteRange(from, to).length()).isEqualTo(to - from + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-2000", "bytes=-0", "bytes=999999999999999999-"})
    void isNowhereBehindItsEnd(String header) {
        assertThat(ByteRange.asked(header, SIZE))
                .hasValueSatisfying(range -> assertThat(range.isNowhere()).isTrue());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "bytes=-",
                "bytes=9-5",
                "bytes=0-1,5-6",
                "bytes=a-b",
                "bytes=0",
                "lines=0-5",
                "bytes=--5",
                "bytes=0-99999999999999999999"
            })
    void isTheWholeFileWhereNothingElseCanBeMeant(String header) {
        assertThat(ByteRange.asked(header, SIZE)).isEmpty();
    }

    @Test
    void isAsLongAsTheFileAtMost() {
        var large = 5L * 1024 * 1024 * 1024;
        assertThat(ByteRange.asked("bytes=0-", large))
                .hasValueSatisfying(range -> assertThat(range.length()).isEqualTo(large));
    }
}
