package org.zhengtong.web.intranet.content;

import jakarta.json.Json;
import java.util.List;
import org.zhengtong.web.words.Words;

/** The words of the editor's tools, in one piece for the script. */
final class EditorWords {

    private static final List<String> KEYS = List.of(
            "bold",
            "italic",
            "heading",
            "paragraph",
            "bullets",
            "numbers",
            "link",
            "unlink",
            "address",
            "badAddress",
            "picture",
            "table",
            "rowMore",
            "rowLess",
            "columnMore",
            "columnLess",
            "undo",
            "redo",
            "describe",
            "describeVideo",
            "sending",
            "tooLarge",
            "foreign",
            "failed",
            "remove");

    private EditorWords() {}

    static String in(Words words) {
        var told = Json.createObjectBuilder();
        KEYS.forEach(key -> told.add(key, words.get("content_tool." + key)));
        return told.build().toString();
    }
}
