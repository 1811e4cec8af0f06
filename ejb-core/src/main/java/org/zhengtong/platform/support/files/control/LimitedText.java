package org.zhengtong.platform.support.files.control;

import java.io.IOException;
import java.io.Writer;
import org.zhengtong.platform.support.files.FileText;

/** Text up to a limit; who writes on is stopped. Blanks and control characters come as one blank. */
final class LimitedText extends Writer {

    static final int MOST_CHARACTERS = 200_000;

    private final StringBuilder text = new StringBuilder();
    private boolean cut;

    /** There is more, and it is not wanted. */
    static final class Full extends IOException {}

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            add(characters[i]);
        }
    }

    void gap() throws IOException {
        add(' ');
    }

    /** For who gives up before the end. */
    Full enough() {
        cut = true;
        return new Full();
    }

    private void add(char each) throws IOException {
        var blank = Character.isWhitespace(each) || Character.isISOControl(each) || each == '\u00a0';
        if (blank && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
            return;
        }
        if (text.length() == MOST_CHARACTERS) {
            throw enough();
        }
        text.append(blank ? ' ' : each);
    }

    FileText result() {
        return new FileText(text.toString().strip(), cut);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
